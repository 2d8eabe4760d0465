package org.concordat.api.core;

import static org.concordat.api.core.Wording.WORDS;

import java.util.List;
import org.concordat.api.fact.NodeId;
import org.concordat.api.style.NodeShape;
import org.concordat.api.style.NodeStyle;
import org.concordat.api.style.Stroke;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.api.vocabulary.NodeType;

/**
 * Where things are.
 *
 * @since 0.1.0
 */
public final class Places {

    public static final Attribute<String> PLACE_KIND = Attribute.choice(
            WORDS, "core.placeKind", "neighbourhood", "locality", "place", "council", "ICB", "STP", "region");

    public static final NodeType PLACE = NodeType.of(
            WORDS,
            "core.Place",
            NodeStyle.of(NodeShape.RECTANGLE, Palette.WHITE, Palette.DARK_GREY)
                    .withLine(Palette.MID_GREY)
                    .withBorder(Stroke.DOTTED)
                    .withIcon("core/place")
                    .withSize(160, 56),
            PLACE_KIND);

    /** The place of an organisation, a population or a site. */
    public static final Attribute<NodeId> PLACE_REFERENCE = Attribute.reference(WORDS, "core.place", PLACE);

    /** Where it is, in the words of the source; for a place that is not drawn. */
    public static final Attribute<String> PLACE_NAME = Attribute.text(WORDS, "core.placeName");

    public static final Attribute<String> SITE_KIND = Attribute.choice(
            WORDS, "core.siteKind", "care_hub", "surgery", "branch", "hospital", "community_hospital", "health_centre");
    /** The lines of a postal address, separated by commas, without the postcode. */
    public static final Attribute<String> ADDRESS = Attribute.text(WORDS, "core.address");

    public static final Attribute<String> POSTCODE = Attribute.text(WORDS, "core.postcode");

    public static final NodeType SITE = NodeType.of(
            WORDS,
            "core.Site",
            NodeStyle.of(NodeShape.RECTANGLE, Palette.WHITE, Palette.BLUE)
                    .withLine(Palette.BLUE)
                    .withIcon("core/site")
                    .withSize(140, 52),
            SITE_KIND,
            ADDRESS,
            POSTCODE,
            PLACE_REFERENCE,
            PLACE_NAME);

    /** The node types, in the order of the palette. */
    public static final List<NodeType> NODE_TYPES = List.of(SITE, PLACE);

    private Places() {}
}
