package org.concordat.api.core;

import static org.concordat.api.core.Wording.WORDS;

import java.util.List;
import org.concordat.api.fact.Image;
import org.concordat.api.network.Element;
import org.concordat.api.network.Link;
import org.concordat.api.network.Network;
import org.concordat.api.network.Node;
import org.concordat.api.style.NodeShape;
import org.concordat.api.style.NodeStyle;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.api.vocabulary.Kind;
import org.concordat.api.vocabulary.LinkFamily;
import org.concordat.api.vocabulary.LinkType;
import org.concordat.api.vocabulary.NodeType;

/**
 * What planners write beside a network. Remarks are drawn, moved, copied and exported like all else, but they are no facts: a
 * {@link org.concordat.api.rule.Check} leaves them out, so that no rule and no measure sees them.
 *
 * @since 0.1.0
 */
public final class Remarks {

    /** A text of any length; the text is its name. */
    public static final NodeType NOTE = NodeType.of(
            WORDS,
            "core.Note",
            NodeStyle.of(NodeShape.NOTE, Palette.PALE_YELLOW, Palette.BLACK)
                    .withLine(Palette.WARM_YELLOW)
                    .withIcon("core/note")
                    .withSize(200, 90)
                    .asProse());

    /** What a picture shows; its name says the same in words. */
    public static final Attribute<Image> IMAGE = Attribute.of(WORDS, "core.image", Kind.IMAGE);

    public static final NodeType PICTURE = NodeType.of(
            WORDS,
            "core.Picture",
            NodeStyle.of(NodeShape.RECTANGLE, Palette.WHITE, Palette.BLACK)
                    .withLine(Palette.MID_GREY)
                    .withIcon("core/picture")
                    .withSize(240, 160),
            IMAGE);

    public static final LinkType ABOUT = LinkType.of(WORDS, "core.about", LinkFamily.OTHER, LinkLooks.REMARK)
            .joining(NOTE, NodeType.ANY)
            .joining(PICTURE, NodeType.ANY);

    /** The node types, in the order of the palette. */
    public static final List<NodeType> NODE_TYPES = List.of(NOTE, PICTURE);

    public static final List<LinkType> LINK_TYPES = List.of(ABOUT);

    private Remarks() {}

    /** Whether it is a remark and not a fact. Of a link that is none itself, {@link #touches} says whether it ends at one. */
    public static boolean isOne(Element element) {
        return element instanceof Node node ? isOne(node.type()) : ((Link) element).is(ABOUT);
    }

    public static boolean isOne(NodeType type) {
        return NODE_TYPES.stream().anyMatch(type::isA);
    }

    /** Whether a link begins or ends at a remark, of whatever type it is. */
    public static boolean touches(Link link, Network network) {
        return link.is(ABOUT)
                || network.find(link.from()).filter(Remarks::isOne).isPresent()
                || network.find(link.to()).filter(Remarks::isOne).isPresent();
    }
}
