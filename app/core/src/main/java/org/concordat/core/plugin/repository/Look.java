package org.concordat.core.plugin.repository;

import java.util.Optional;

/**
 * What came of asking a repository, or of looking up what it said last.
 *
 * @param seen what it offers; with a problem, what it said when there was none, if that is known
 * @param problem why nothing new could be had
 */
public record Look(Known repository, Optional<Seen> seen, Optional<RepositoryProblem> problem) {

    /** Whether what it offers can be installed: it has answered now, and passed all checks. */
    public boolean isUsable() {
        return seen.filter(Seen::fresh).isPresent();
    }
}
