package org.concordat.core.declared.bench;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What must come out of one example.
 *
 * @param file the network
 * @param on the day to look at; empty for the network's own
 * @param findings of the care model's rules; a rule that is not named must find nothing
 */
record Expectation(String file, Optional<String> on, List<Findings> findings, List<Value> figures) {

    /**
     * Findings of one rule.
     *
     * @param about the names of nodes, each of which one of the findings must be about
     */
    record Findings(String rule, int count, List<String> about) {}

    /**
     * A figure of a measure.
     *
     * @param of the name of the node that it is a figure of; empty for one of the network
     * @param value empty if it must not be known
     */
    record Value(String measure, String of, Optional<BigDecimal> value) {}
}
