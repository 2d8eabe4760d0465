package org.concordat.core.plugin.repository;

import java.time.Duration;

/**
 * How long a repository is waited for.
 *
 * @param silence without a single byte, also for the connection
 * @param index for each file of an index as a whole
 * @param pack for the file of a plugin as a whole
 */
record Patience(Duration silence, Duration index, Duration pack) {

    /** For people who wait. */
    static final Patience USUAL = new Patience(Duration.ofSeconds(5), Duration.ofSeconds(7), Duration.ofMinutes(10));
}
