package org.concordat.cli;

import java.time.Clock;
import java.util.function.BooleanSupplier;

/**
 * What a command finds where it runs.
 *
 * @param clock says what today is
 * @param display whether a window can be opened
 */
record Surroundings(Installation installation, Clock clock, BooleanSupplier display) {

    static Surroundings here() {
        return new Surroundings(Installation.here(), Clock.systemDefaultZone(), Display::available);
    }

    /** The same, loading the plugins no more than once. */
    Surroundings loadedOnce() {
        return new Surroundings(installation.loadedOnce(), clock, display);
    }
}
