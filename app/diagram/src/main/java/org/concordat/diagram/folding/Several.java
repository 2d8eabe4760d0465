package org.concordat.diagram.folding;

import java.util.List;
import java.util.Objects;
import org.concordat.api.core.Core;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Facts;
import org.concordat.api.network.Link;
import org.concordat.api.style.LinkStyle;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.api.vocabulary.Kind;
import org.concordat.diagram.amount.LinkTally;
import org.jspecify.annotations.Nullable;

/**
 * Several links of one type that are seen as one, as they end in a closed group. The one has the id of the first of them and says in a fact
 * of its own what they come to; it is in no document.
 */
public final class Several {

    private static final Attribute<String> WORDS = Attribute.of("folding.words", Kind.TEXT, "");
    private static final Attribute<Long> COUNT = Attribute.of("folding.count", Kind.WHOLE, "");

    private static final double BROADER = 1.5;
    private static final double BROADEST = 6;

    private Several() {}

    /** @param links of one type, two at least, sorted by id */
    static Link of(List<Link> links, NodeId from, NodeId to) {
        var first = links.get(0);
        var facts = Facts.of(WORDS, LinkTally.inWords(first.type(), links), COUNT, (long) links.size());
        for (var attribute : List.of(Core.STATUS, Core.CONFIDENCE)) {
            var shared = shared(links, attribute);
            facts = shared == null ? facts : facts.with(attribute, shared);
        }
        return new Link(first.id(), first.type(), from, to, facts);
    }

    private static @Nullable String shared(List<Link> links, Attribute<String> attribute) {
        var value = links.get(0).get(attribute);
        return links.stream().allMatch(link -> Objects.equals(link.get(attribute), value)) ? value : null;
    }

    /** Whether a link stands for several. */
    public static boolean isSeenIn(Link link) {
        return link.has(WORDS);
    }

    /** What is written on a link: its type or, if it stands for several, what they come to. */
    public static String words(Link link) {
        return link.get(WORDS, link.type().label());
    }

    /** That of its type, but broader for a link that stands for several: the more, the broader. */
    public static LinkStyle style(Link link) {
        var style = link.type().style();
        var count = link.get(COUNT);
        if (count == null) {
            return style;
        }
        double width = style.width() + BROADER * Math.log10(count);
        return new LinkStyle(
                style.line(), style.stroke(), Math.max(style.width(), Math.min(BROADEST, width)), style.arrow());
    }
}
