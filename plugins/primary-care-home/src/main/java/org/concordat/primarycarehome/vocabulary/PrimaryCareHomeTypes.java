package org.concordat.primarycarehome.vocabulary;

import static org.concordat.primarycarehome.vocabulary.PrimaryCareHomeWords.WORDS;

import java.math.BigDecimal;
import java.util.List;
import org.concordat.api.core.LinkLooks;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.Palette;
import org.concordat.api.core.Partnerships;
import org.concordat.api.core.People;
import org.concordat.api.core.Services;
import org.concordat.api.style.NodeShape;
import org.concordat.api.style.NodeStyle;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.api.vocabulary.Kind;
import org.concordat.api.vocabulary.LinkFamily;
import org.concordat.api.vocabulary.LinkType;
import org.concordat.api.vocabulary.NodeType;

/** The types of a Primary Care Home. Each node type is a subtype of a core type and counts wherever that one does. */
public final class PrimaryCareHomeTypes {

    public static final NodeType PRIMARY_CARE_HOME = NodeType.of(
                    WORDS,
                    "primary-care-home.PrimaryCareHome",
                    NodeStyle.of(NodeShape.CONTAINER, Palette.PALE_GREY, Palette.BLACK)
                            .withLine(Palette.DARK_GREEN)
                            .withIcon("primary-care-home/primary-care-home")
                            .withSize(320, 200))
            .withParent(Partnerships.PARTNERSHIP);

    public static final NodeType NEIGHBOURHOOD_TEAM = NodeType.of(
                    WORDS,
                    "primary-care-home.NeighbourhoodTeam",
                    NodeStyle.of(NodeShape.ROUNDED, Palette.PALE_AQUA, Palette.BLACK)
                            .withLine(Palette.DARK_GREEN)
                            .withIcon("primary-care-home/neighbourhood-team")
                            .withSize(170, 56))
            .withParent(People.TEAM);

    public static final NodeType PERSONALISED_CARE_SERVICE = NodeType.of(
                    WORDS,
                    "primary-care-home.PersonalisedCareService",
                    NodeStyle.of(NodeShape.PILL, Palette.WHITE, Palette.DARK_GREY)
                            .withLine(Palette.DARK_GREEN)
                            .withIcon("primary-care-home/personalised-care-service")
                            .withSize(170, 44))
            .withParent(Services.SERVICE);

    /** Staff shared, in whole-time equivalents. */
    public static final Attribute<BigDecimal> SHARED_STAFF =
            Attribute.of(WORDS, "primary-care-home.sharedStaff", Kind.DECIMAL).withBounds(0, null);

    /** Two employers let staff work as one, without a team of its own. */
    public static final LinkType SHARES_WORKFORCE_WITH = LinkType.of(
                    WORDS,
                    "primary-care-home.sharesWorkforceWith",
                    LinkFamily.WORKFORCE,
                    LinkLooks.RELATIONSHIP,
                    SHARED_STAFF)
            .joining(Organisations.ORGANISATION, Organisations.ORGANISATION);

    /** The node types, in the order of the palette. */
    public static final List<NodeType> NODE_TYPES =
            List.of(PRIMARY_CARE_HOME, NEIGHBOURHOOD_TEAM, PERSONALISED_CARE_SERVICE);

    public static final List<LinkType> LINK_TYPES = List.of(SHARES_WORKFORCE_WITH);

    private PrimaryCareHomeTypes() {}
}
