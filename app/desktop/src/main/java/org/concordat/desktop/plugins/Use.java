package org.concordat.desktop.plugins;

import java.util.Collection;
import java.util.stream.Stream;
import org.concordat.api.model.CareModel;
import org.concordat.api.network.Element;
import org.concordat.api.network.Network;
import org.concordat.api.vocabulary.Words;

/**
 * How much of a network is explained by some care models.
 *
 * @param nodes with a type or a fact of theirs
 * @param links likewise
 */
record Use(long nodes, long links) {

    private static final Words WORDS = Words.beside(Use.class);

    /** Counts; ids of types and attributes begin with the id of their care model. */
    static Use of(Network network, Collection<CareModel> models) {
        var prefixes = models.stream().map(model -> model.id() + '.').toList();
        return new Use(count(network.nodes().stream(), prefixes), count(network.links().stream(), prefixes));
    }

    private static long count(Stream<? extends Element> elements, Collection<String> prefixes) {
        return elements.filter(element -> isExplained(element, prefixes)).count();
    }

    private static boolean isExplained(Element element, Collection<String> prefixes) {
        return begins(element.type().id(), prefixes) || hasFact(element, prefixes);
    }

    private static boolean hasFact(Element element, Collection<String> prefixes) {
        return element.facts().asMap().keySet().stream().anyMatch(id -> begins(id, prefixes));
    }

    private static boolean begins(String id, Collection<String> prefixes) {
        return prefixes.stream().anyMatch(id::startsWith);
    }

    boolean isNone() {
        return nodes == 0 && links == 0;
    }

    /** As in "12 nodes and 3 links". */
    String told() {
        return WORDS.format("use.amounts", nodes, links);
    }
}
