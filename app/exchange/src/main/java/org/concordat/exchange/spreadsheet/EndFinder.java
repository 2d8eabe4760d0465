package org.concordat.exchange.spreadsheet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.concordat.api.core.Core;
import org.concordat.api.fact.NodeId;
import org.concordat.api.fact.RandomId;
import org.concordat.api.network.Network;
import org.concordat.api.network.Node;

/** Finds nodes by what a planner calls them: id, code or name, in the table first and then in the network. */
final class EndFinder {

    private static final int NAMES_TO_SEARCH = 20_000;
    /** To search all names takes long; after so many, the planner has seen what is wrong. */
    private static final int SUGGESTIONS = 100;

    private final Network network;
    private final Map<String, Set<Node>> inNetwork = new HashMap<>();
    private final Map<NodeId, Node> inTable = new HashMap<>();
    private final Map<String, Set<NodeId>> ofTable = new HashMap<>();

    private int suggested;

    EndFinder(Network network) {
        this.network = network;
        for (var node : network.nodes()) {
            for (var call : calls(node)) {
                inNetwork.computeIfAbsent(call, c -> new LinkedHashSet<>(1)).add(node);
            }
        }
    }

    private static List<String> calls(Node node) {
        var calls = new ArrayList<String>();
        node.get(Core.EXTERNAL_IDS, Map.of()).values().forEach(code -> calls.add(code(code)));
        node.find(Core.NAME).ifPresent(name -> calls.add(name(name)));
        return calls;
    }

    private static String code(String code) {
        return "code " + CellValues.code(code);
    }

    private static String name(String name) {
        return "name " + Letters.words(name);
    }

    /** Makes a node of the table known; again, when the table says more of it. */
    void learn(Node node) {
        inTable.put(node.id(), node);
        for (var call : calls(node)) {
            ofTable.computeIfAbsent(call, c -> new LinkedHashSet<>(1)).add(node.id());
        }
    }

    boolean isInNetwork(NodeId id) {
        return network.node(id) != null;
    }

    /** The nodes of the network with a code. */
    List<Node> withCode(String scheme, String code) {
        return inNetwork.getOrDefault(code(code), Set.of()).stream()
                .filter(n -> CellValues.code(code)
                        .equals(CellValues.code(
                                n.get(Core.EXTERNAL_IDS, Map.of()).getOrDefault(scheme, ""))))
                .toList();
    }

    /** The nodes of the network with a name. */
    List<Node> withName(String name) {
        return List.copyOf(inNetwork.getOrDefault(name(name), Set.of()));
    }

    /** The one node that is called so. */
    Node find(String text) throws UnfitCell {
        var call = Letters.tidy(text);
        var id = RandomId.isValid(call) ? new NodeId(call) : null;
        var named = id == null ? null : inTable.getOrDefault(id, network.node(id));
        if (named != null) {
            return named;
        }
        for (var way : List.of(code(call), name(call))) {
            var found = found(way);
            if (found.size() > 1) {
                throw new UnfitCell(
                        ImportTexts.of("reason.severalEnds"), ImportTexts.of("detail.several", call, found.size()));
            }
            if (!found.isEmpty()) {
                return found.iterator().next();
            }
        }
        throw new UnfitCell(ImportTexts.of("reason.noEnd"), suggested++ < SUGGESTIONS ? suggestion(call) : call);
    }

    private Collection<Node> found(String call) {
        var found = new HashMap<NodeId, Node>();
        inNetwork.getOrDefault(call, Set.of()).forEach(n -> found.put(n.id(), n));
        ofTable.getOrDefault(call, Set.of()).forEach(i -> found.put(i, inTable.get(i)));
        return found.values();
    }

    private String suggestion(String call) {
        var names = new ArrayList<String>();
        for (var nodes : List.of(inTable.values(), network.nodes())) {
            nodes.stream().limit(NAMES_TO_SEARCH).forEach(n -> n.find(Core.NAME).ifPresent(names::add));
        }
        return names.isEmpty() ? call : ImportTexts.of("detail.nearest", call, Nearest.to(call, names));
    }
}
