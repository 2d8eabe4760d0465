package org.concordat.desktop.help;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.concordat.api.model.CareModel;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.api.vocabulary.ElementType;
import org.concordat.api.vocabulary.Join;
import org.concordat.api.vocabulary.LinkType;
import org.concordat.api.vocabulary.NodeType;
import org.concordat.core.caremodel.CareModels;

/**
 * What the vocabulary says of one type.
 *
 * @param model the care model that defines it; empty for one that is not here
 * @param wider the types that it is a kind of, the nearest first
 * @param narrower the types that are a kind of it, directly
 * @param leaving what links of each type may lead to from here; of a link type the ends of one pair of types to the other
 * @param arriving what links of each type may come from
 * @param attributes what may be said of it, by the name of the care model that says so
 */
record TypePage(
        ElementType type,
        Optional<CareModel> model,
        List<NodeType> wider,
        List<NodeType> narrower,
        List<Ends> leaving,
        List<Ends> arriving,
        Map<String, List<Attribute<?>>> attributes) {

    /**
     * The node types at the other end of links of a type.
     *
     * @param by the link type, or of a link type the node type that its links leave
     */
    record Ends(ElementType by, List<NodeType> others) {}

    static TypePage of(ElementType type, CareModels models) {
        var node = type instanceof NodeType found ? Optional.of(found) : Optional.<NodeType>empty();
        return new TypePage(
                type,
                models.find(prefix(type.id())),
                node.map(TypePage::wider).orElse(List.of()),
                node.map(n -> narrower(n, models)).orElse(List.of()),
                type instanceof LinkType link
                        ? ends(link, models)
                        : node.map(n -> ends(n, models, Join::from, Join::to)).orElse(List.of()),
                node.map(n -> ends(n, models, Join::to, Join::from)).orElse(List.of()),
                attributes(type, models));
    }

    private static List<NodeType> wider(NodeType type) {
        var wider = new ArrayList<NodeType>();
        for (var up = type.parent(); up.isPresent(); up = up.get().parent()) {
            wider.add(up.get());
        }
        return List.copyOf(wider);
    }

    private static List<NodeType> narrower(NodeType type, CareModels models) {
        return models.vocabulary().nodeTypes().stream()
                .filter(other -> other.parent().filter(type::equals).isPresent())
                .toList();
    }

    private static List<Ends> ends(
            NodeType type, CareModels models, Function<Join, NodeType> here, Function<Join, NodeType> there) {
        var ends = new ArrayList<Ends>();
        for (var link : models.vocabulary().linkTypes()) {
            var others = models.vocabulary().joinsOf(link).stream()
                    .filter(join -> type.isA(here.apply(join)))
                    .map(there)
                    .toList();
            if (!others.isEmpty()) {
                ends.add(new Ends(link, widest(others)));
            }
        }
        ends.sort(Comparator.comparing(e -> e.by().label(), String.CASE_INSENSITIVE_ORDER));
        return ends;
    }

    /** The pairs that a link type may join, those that lead to the same types gathered. */
    private static List<Ends> ends(LinkType link, CareModels models) {
        var targets = new LinkedHashMap<NodeType, Set<NodeType>>();
        for (var join : models.vocabulary().joinsOf(link)) {
            targets.computeIfAbsent(join.from(), from -> new LinkedHashSet<>()).add(join.to());
        }
        return targets.entrySet().stream()
                .map(e -> new Ends(e.getKey(), widest(List.copyOf(e.getValue()))))
                .toList();
    }

    /** Without those that another one includes. */
    private static List<NodeType> widest(List<NodeType> types) {
        return types.stream()
                .distinct()
                .filter(type -> types.stream().noneMatch(other -> !other.equals(type) && type.isA(other)))
                .sorted(Comparator.comparing(NodeType::label, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    private static Map<String, List<Attribute<?>>> attributes(ElementType type, CareModels models) {
        var byModel = new LinkedHashMap<String, List<Attribute<?>>>();
        for (var attribute : models.vocabulary().attributesOf(type)) {
            var model = prefix(attribute.id());
            var name = models.find(model).map(CareModel::name).orElse(model);
            byModel.computeIfAbsent(name, n -> new ArrayList<>()).add(attribute);
        }
        return byModel;
    }

    private static String prefix(String id) {
        return id.substring(0, id.indexOf('.'));
    }
}
