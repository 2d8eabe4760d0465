package org.concordat.exchange.spreadsheet;

import java.util.Map;
import org.concordat.api.core.Core;
import org.concordat.api.network.Facts;
import org.concordat.api.vocabulary.NodeType;

/**
 * A node as one row describes it.
 *
 * @param id as the table has it; empty for none
 * @param facts with name and codes, without source
 */
record NodeDraft(NodeType type, String id, Facts facts) {

    String name() {
        return facts.get(Core.NAME, "");
    }

    Map<String, String> codes() {
        return facts.get(Core.EXTERNAL_IDS, Map.of());
    }

    /** What a planner calls it. */
    String called() {
        return name().isEmpty() ? codes().values().stream().findFirst().orElse(id) : name();
    }
}
