package org.concordat.desktop.desk;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import org.concordat.api.core.Core;
import org.concordat.api.fact.ElementId;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Element;
import org.concordat.api.network.Link;
import org.concordat.api.network.Network;
import org.concordat.api.network.Node;
import org.concordat.api.vocabulary.Words;

/** What elements are called in lists, menus and titles. */
public record Names(Network network) {

    static final Words WORDS = Words.beside(Names.class);

    /** The name, or "Unnamed" with the type; of a link without a name, its type and its ends. */
    public String of(Element element) {
        return Optional.ofNullable(element.get(Core.NAME))
                .map(name -> name.lines().map(String::strip).collect(Collectors.joining(" ")))
                .filter(name -> !name.isBlank())
                .orElseGet(() -> unnamed(element));
    }

    private String unnamed(Element element) {
        return element instanceof Link link
                ? ends(link)
                : WORDS.format("unnamed", lower(element.type().label()));
    }

    /** The name of the element, or that it is no longer here. */
    public String of(ElementId id) {
        var element = network.element(id);
        return element == null ? WORDS.get("gone") : of(element);
    }

    /** "Sandwell CCG commissions Modality". */
    public String ends(Link link) {
        return WORDS.format("link", of(link.from()), link.type().label(), of(link.to()));
    }

    /** A link as seen from one of its ends: "commissions Modality", or with an arrow back where it arrives. */
    public String from(NodeId end, Link link) {
        boolean leaves = link.from().equals(end);
        return WORDS.format(leaves ? "leaves" : "arrives", link.type().label(), of(link.otherEnd(end)));
    }

    /** "3 elements", or the name of a single one. */
    public String count(Collection<? extends ElementId> ids) {
        return ids.size() == 1 ? of(ids.iterator().next()) : WORDS.format("count", ids.size());
    }

    /** Whether the element has a name of its own. */
    public static boolean isNamed(Node node) {
        return !node.get(Core.NAME, "").isBlank();
    }

    private static String lower(String label) {
        boolean acronym = label.length() > 1 && Character.isUpperCase(label.charAt(1));
        return acronym ? label : Character.toLowerCase(label.charAt(0)) + label.substring(1);
    }
}
