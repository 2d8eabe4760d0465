package org.concordat.core.declared.expression;

import dev.cel.common.types.CelType;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.api.model.Vocabulary;
import org.concordat.api.network.Element;
import org.concordat.api.network.Node;
import org.concordat.api.reading.Agreements;
import org.concordat.api.reading.InWords;
import org.concordat.api.reading.Members;
import org.concordat.api.reading.PopulationCovered;
import org.concordat.api.vocabulary.Attribute;

/**
 * What can be asked of nodes and links behind a dot: some things that the network says of itself, and each attribute by the last part of
 * its id. Where two attributes end alike, that of the care model itself comes first, then that of the core.
 */
final class Fields {

    private final StructOfFields<NodeValue> nodes = new StructOfFields<>("node");
    private final StructOfFields<LinkValue> links = new StructOfFields<>("link");

    Fields(TypeIds types) {
        addToNodes();
        addToLinks();
        inOrder(types.vocabulary(), types.model()).forEach(this::add);
    }

    StructOfFields<NodeValue> nodes() {
        return nodes;
    }

    StructOfFields<LinkValue> links() {
        return links;
    }

    private void addToNodes() {
        node("name", Kinds.TEXT, v -> Optional.of(InWords.name(v.node())));
        node("id", Kinds.TEXT, v -> Optional.of(v.node().id().value()));
        node("typeId", Kinds.TEXT, v -> Optional.of(v.node().type().id()));
        node("typeName", Kinds.TEXT, v -> Optional.of(v.node().type().label()));
        node("inForce", Kinds.TRUTH, v -> Optional.of(v.look().asAt().isInForce(v.node())));
        node("intended", Kinds.TRUTH, v -> Optional.of(!v.look().asAt().isInForce(v.node())));
        node(
                "peopleCovered",
                Kinds.NUMBER,
                v -> PopulationCovered.of(v.node(), v.look().asAt())
                        .map(p -> p.persons().doubleValue()));
        node(
                "peopleCoveredBasis",
                Kinds.TEXT,
                v -> PopulationCovered.of(v.node(), v.look().asAt()).map(PopulationCovered::basis));
        nodes("members", v -> members(v).all());
        nodes("practices", v -> members(v).practicesOf(v.node()));
        nodes("parties", v -> Agreements.parties(v.node(), v.look().asAt()));
        nodes("holders", v -> Agreements.holders(v.node(), v.look().asAt()));
        nodes("commissioners", v -> Agreements.commissioners(v.node(), v.look().asAt()));
        nodes("scope", v -> Agreements.scope(v.node(), v.look().asAt()));
    }

    private static Members members(NodeValue value) {
        return Members.of(value.node(), value.look().asAt());
    }

    private void node(String name, CelType kind, Field.Reader<NodeValue> reader) {
        nodes.add(Field.of(name, kind, reader));
    }

    private interface ListOfNodes {
        List<Node> of(NodeValue value);
    }

    private void nodes(String name, ListOfNodes list) {
        node(name, Kinds.NODES, v -> Optional.of(v.look().values(list.of(v).stream())));
    }

    private void addToLinks() {
        links.add(Field.of(
                "from",
                Kinds.NODE,
                v -> Optional.of(v.look().value(v.look().asAt().from(v.link())))));
        links.add(Field.of(
                "to",
                Kinds.NODE,
                v -> Optional.of(v.look().value(v.look().asAt().to(v.link())))));
        links.add(Field.of(
                "name",
                Kinds.TEXT,
                v -> Optional.of(InWords.sentence(v.link(), v.look().asAt().network()))));
        links.add(Field.of("id", Kinds.TEXT, v -> Optional.of(v.link().id().value())));
        links.add(
                Field.of("typeId", Kinds.TEXT, v -> Optional.of(v.link().type().id())));
        links.add(Field.of(
                "typeName", Kinds.TEXT, v -> Optional.of(v.link().type().label())));
        links.add(Field.of(
                "inForce", Kinds.TRUTH, v -> Optional.of(v.look().asAt().isInForce(v.link()))));
        links.add(Field.of(
                "intended", Kinds.TRUTH, v -> Optional.of(!v.look().asAt().isInForce(v.link()))));
    }

    private static Stream<Attribute<?>> inOrder(Vocabulary vocabulary, String model) {
        return vocabulary.attributes().stream()
                .<Attribute<?>>map(a -> a)
                .sorted(Comparator.comparing(
                        a -> a.id().startsWith(model + ".") ? 0 : a.id().startsWith("core.") ? 1 : 2));
    }

    private void add(Attribute<?> attribute) {
        var name = attribute.id().substring(attribute.id().lastIndexOf('.') + 1);
        if (name.matches("[A-Za-z_][A-Za-z0-9_]*")) {
            FactKind.of(attribute.kind().name()).ifPresent(kind -> {
                nodes.add(field(name, attribute, kind, v -> kind.read(v.node(), attribute, v.look())));
                links.add(field(name, attribute, kind, v -> kind.read(v.link(), attribute, v.look())));
            });
        }
    }

    private static <E> Field<E> field(String name, Attribute<?> attribute, FactKind kind, Field.Reader<E> reader) {
        return new Field<>(name, kind.type(), Optional.of(attribute), reader, kind.otherwise());
    }

    /** What an element is, on either kind of value. */
    static Element element(Object value) {
        return value instanceof NodeValue node ? node.node() : ((LinkValue) value).link();
    }

    static Look look(Object value) {
        return value instanceof NodeValue node ? node.look() : ((LinkValue) value).look();
    }
}
