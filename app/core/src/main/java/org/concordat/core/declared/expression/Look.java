package org.concordat.core.declared.expression;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.concordat.api.fact.NodeId;
import org.concordat.api.model.Vocabulary;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.reading.AsAt;
import org.concordat.api.rule.Check;
import org.concordat.api.vocabulary.NodeType;

/** One look at a network on a day: hands out its nodes and links as values, each node as one. For one thread. */
final class Look {

    private final Check check;
    private final AsAt asAt;
    private final Fields fields;
    private final TypeIds types;
    private final Map<NodeId, NodeValue> nodes = new HashMap<>();
    private final Map<String, List<?>> ofType = new HashMap<>();

    Look(Check check, Fields fields, TypeIds types) {
        this.check = check;
        this.fields = fields;
        this.types = types;
        asAt = AsAt.of(check);
    }

    Check check() {
        return check;
    }

    AsAt asAt() {
        return asAt;
    }

    Fields fields() {
        return fields;
    }

    TypeIds types() {
        return types;
    }

    Vocabulary vocabulary() {
        return types.vocabulary();
    }

    NodeValue value(Node node) {
        var known = nodes.get(node.id());
        if (known == null) {
            known = new NodeValue(node, this);
            nodes.put(node.id(), known);
        }
        return known;
    }

    LinkValue value(Link link) {
        return new LinkValue(link, this);
    }

    List<NodeValue> values(Stream<Node> some) {
        var list = some.map(this::value).toList();
        Budget.spend(list.size());
        return list;
    }

    List<LinkValue> linkValues(Stream<Link> some) {
        var list = some.map(this::value).toList();
        Budget.spend(list.size());
        return list;
    }

    /** What is picked and stands, type by type and in the order of their ids, each once. */
    List<?> picked(Pick pick) {
        return pick.types().stream()
                .flatMap(type -> (type instanceof NodeType ? nodes(type.id()) : links(type.id())).stream())
                .filter(value -> {
                    Budget.spend(0);
                    return pick.matches(Fields.element(value), check);
                })
                .distinct()
                .toList();
    }

    /** The nodes of a type and its subtypes, in the order of their ids. */
    List<?> nodes(String type) {
        Budget.spend(0);
        return ofType.computeIfAbsent(
                "n" + type,
                key -> values(asAt.nodes(types.nodeType(type))
                        .sorted((a, b) -> a.id().value().compareTo(b.id().value()))));
    }

    /** The links of a type, in the order of their ids. */
    List<?> links(String type) {
        Budget.spend(0);
        return ofType.computeIfAbsent(
                "l" + type,
                key -> linkValues(asAt.links(types.linkType(type))
                        .sorted((a, b) -> a.id().value().compareTo(b.id().value()))));
    }
}
