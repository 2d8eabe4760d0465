package org.concordat.exchange.spreadsheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.concordat.api.core.Core;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Node;
import org.concordat.api.vocabulary.NodeType;

/**
 * Says which node a row means: the one with its id, else the one with its code, else the one of its type with its name. Looks in the table
 * first and then in the network; a new node gets an id made of its code or name, so that importing again means the same node.
 */
final class Identities {

    private static final int LONGEST = 50;

    private final EndFinder ends;
    private final Map<String, NodeId> known = new HashMap<>();
    private final Set<NodeId> used = new HashSet<>();
    private final Set<NodeId> ofNetwork = new HashSet<>();

    Identities(EndFinder ends) {
        this.ends = ends;
    }

    NodeId of(NodeDraft draft) throws UnfitCell {
        for (var key : keys(draft)) {
            var id = known.get(key);
            if (id != null) {
                return id;
            }
        }
        if (!draft.id().isEmpty()) {
            var id = new NodeId(draft.id());
            if (ends.isInNetwork(id)) {
                ofNetwork.add(id);
            }
            return id;
        }
        var here = inNetwork(draft);
        if (here.size() > 1) {
            throw new UnfitCell(
                    ImportTexts.of("reason.severalAlike"),
                    ImportTexts.of("detail.several", draft.called(), here.size()));
        }
        if (!here.isEmpty()) {
            ofNetwork.add(here.get(0).id());
            return here.get(0).id();
        }
        return fresh(draft);
    }

    private List<Node> inNetwork(NodeDraft draft) {
        for (var code : new TreeMap<>(draft.codes()).entrySet()) {
            var coded = alike(ends.withCode(code.getKey(), code.getValue()), draft.type());
            if (!coded.isEmpty()) {
                // Of several with one code the intake chooses, and remarks on it.
                return coded.subList(0, 1);
            }
        }
        if (draft.name().isEmpty()) {
            return List.of();
        }
        return alike(ends.withName(draft.name()), draft.type()).stream()
                .filter(n -> draft.codes().keySet().stream().noneMatch(n.get(Core.EXTERNAL_IDS, Map.of())::containsKey))
                .toList();
    }

    private static List<Node> alike(List<Node> nodes, NodeType type) {
        return nodes.stream().filter(n -> n.isA(type) || type.isA(n.type())).toList();
    }

    /** Of a code as the import of national data makes it, such as ods-M92007; of a name its letters. */
    private NodeId fresh(NodeDraft draft) {
        var codes = new TreeMap<>(draft.codes());
        var said = codes.isEmpty()
                ? Letters.words(draft.name())
                : codes.firstKey() + " " + codes.firstEntry().getValue();
        var words = said.replaceAll("[^A-Za-z0-9]+", " ").strip().replace(' ', '-');
        var base = words.isEmpty() ? "node" : words.substring(0, Math.min(LONGEST, words.length()));
        var id = new NodeId(base);
        for (int i = 2; used.contains(id); i++) {
            id = new NodeId(base + "-" + i);
        }
        return id;
    }

    void learn(NodeDraft draft, NodeId id) {
        used.add(id);
        keys(draft).forEach(key -> known.putIfAbsent(key, id));
    }

    boolean isNew(Node node) {
        return !ofNetwork.contains(node.id());
    }

    /** What tells it apart, the surest first; a name only where there is nothing better. */
    private static List<String> keys(NodeDraft draft) {
        var keys = new ArrayList<String>();
        if (!draft.id().isEmpty()) {
            keys.add("id " + draft.id());
        }
        draft.codes()
                .forEach((scheme, code) ->
                        keys.add(scheme + " " + code + " " + root(draft.type()).id()));
        if (keys.isEmpty()) {
            keys.add("name " + draft.type().id() + " " + Letters.words(draft.name()));
        }
        return keys;
    }

    private static NodeType root(NodeType type) {
        return type.parent().map(Identities::root).orElse(type);
    }
}
