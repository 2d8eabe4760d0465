package org.concordat.core.declared.expression;

import java.util.List;
import java.util.stream.Stream;
import org.concordat.api.network.Element;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.rule.Check;
import org.concordat.api.vocabulary.ElementType;
import org.concordat.api.vocabulary.LinkType;
import org.concordat.api.vocabulary.NodeType;
import org.concordat.core.declared.json.Place;

/**
 * The nodes or links that a selection names without a formula, so that a network can be asked for them before any formula is read.
 *
 * @param place where it stands
 * @param types all of nodes, or all of links; subtypes count
 * @param only lists of traits, of which an element has all of at least one; empty for every element of the types
 */
public record Pick(Place place, List<ElementType> types, List<List<Trait>> only) {

    public Pick {
        types = List.copyOf(types);
        only = List.copyOf(only);
    }

    /** Whether it is of links and not of nodes. */
    boolean isOfLinks() {
        return !types.isEmpty() && types.get(0) instanceof LinkType;
    }

    /** Whether an element of one of the types is meant. */
    boolean matches(Element element, Check check) {
        return only.isEmpty()
                || only.stream().anyMatch(traits -> traits.stream().allMatch(trait -> trait.isOf(element, check)));
    }

    /** Whether the network has any, whether it stands on the day or not. */
    boolean isAnyIn(Check check) {
        return types.stream().flatMap(type -> elements(type, check)).anyMatch(element -> matches(element, check));
    }

    private static Stream<? extends Element> elements(ElementType type, Check check) {
        return type instanceof NodeType nodes
                ? check.network().nodes(nodes)
                : check.network().links((LinkType) type);
    }

    static boolean isA(Element element, ElementType type) {
        return element instanceof Node node && type instanceof NodeType nodes && node.isA(nodes)
                || element instanceof Link link && type instanceof LinkType links && link.is(links);
    }
}
