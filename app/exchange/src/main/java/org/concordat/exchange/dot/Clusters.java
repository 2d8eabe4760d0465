package org.concordat.exchange.dot;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Node;
import org.concordat.exchange.export.Labels;
import org.concordat.exchange.graph.GraphTables;

/** Nodes within the frames that they stand in. The frame itself is a node of its cluster, as only nodes have links. */
final class Clusters {

    private final List<Node> outermost = new ArrayList<>();
    private final Map<NodeId, List<Node>> members = new HashMap<>();
    private final Set<NodeId> written = new HashSet<>();
    private final List<Node> all;

    Clusters(GraphTables tables) {
        all = tables.nodes();
        for (var node : all) {
            var parent = tables.parent(node);
            (parent == null ? outermost : members.computeIfAbsent(parent, p -> new ArrayList<>())).add(node);
        }
    }

    @FunctionalInterface
    interface Statement {
        void write(Node node) throws IOException;
    }

    void write(DotText dot, Statement statement) throws IOException {
        for (var node : outermost) {
            write(node, dot, statement);
        }
        // Partnerships that are members of each other in a ring have no outermost one.
        for (var node : all) {
            write(node, dot, statement);
        }
    }

    private void write(Node node, DotText dot, Statement statement) throws IOException {
        if (!written.add(node.id())) {
            return;
        }
        var within = members.getOrDefault(node.id(), List.of());
        if (within.isEmpty()) {
            statement.write(node);
            return;
        }
        dot.plain("subgraph ").quoted("cluster_" + node.id().value()).plain(" {\n");
        dot.plain("graph").with("label", Labels.of(node));
        dot.with("color", node.type().style().line().hex()).end();
        statement.write(node);
        for (var member : within) {
            write(member, dot, statement);
        }
        dot.plain("}\n");
    }
}
