package org.concordat.api.rule;

import java.util.List;

/**
 * A check over a network. It is a function: the same network, day and parameters give the same findings; it keeps no state and may be
 * called from any thread.
 *
 * @since 0.1.0
 */
public interface Rule {

    RuleDescription about();

    /** The findings, in any order; empty when all is well. */
    List<Finding> check(Check check);
}
