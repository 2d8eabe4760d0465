package org.concordat.chambers.vocabulary;

import static org.concordat.chambers.vocabulary.ChambersWords.WORDS;

import java.math.BigDecimal;
import java.util.List;
import org.concordat.api.core.GeneralPractice;
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

/** The types of medical chambers and federations. A shared function is no service to patients, so it needs no commissioner. */
public final class ChambersTypes {

    public static final NodeType MEDICAL_CHAMBERS = NodeType.of(
                    WORDS,
                    "medical-chambers.MedicalChambers",
                    NodeStyle.of(NodeShape.CONTAINER, Palette.PALE_GREY, Palette.BLACK)
                            .withLine(Palette.BRIGHT_BLUE)
                            .withIcon("medical-chambers/medical-chambers")
                            .withSize(320, 200))
            .withParent(Partnerships.PARTNERSHIP);

    public static final NodeType SHARE_REGISTER = NodeType.of(
            WORDS,
            "medical-chambers.ShareRegister",
            NodeStyle.of(NodeShape.DOCUMENT, Palette.WHITE, Palette.BLACK)
                    .withLine(Palette.PLUM)
                    .withIcon("medical-chambers/share-register")
                    .withSize(160, 64));

    /** What kind of work is shared. */
    public static final Attribute<String> FUNCTION = Attribute.choice(
            WORDS,
            "medical-chambers.function",
            "back_office",
            "workforce",
            "finance",
            "information",
            "procurement",
            "training",
            "booking",
            "other");

    public static final NodeType SHARED_SERVICE = NodeType.of(
            WORDS,
            "medical-chambers.SharedService",
            NodeStyle.of(NodeShape.PILL, Palette.PALE_BLUE, Palette.BLACK)
                    .withLine(Palette.BRIGHT_BLUE)
                    .withIcon("medical-chambers/shared-service")
                    .withSize(170, 44),
            FUNCTION);

    public static final LinkType SHARES_SERVICE = LinkType.of(
                    WORDS, "medical-chambers.sharesService", LinkFamily.SERVICE, LinkLooks.SERVICE)
            .joining(
                    List.of(
                            GeneralPractice.GP_PRACTICE,
                            GeneralPractice.GP_GROUP,
                            Partnerships.PARTNERSHIP,
                            People.PERSON),
                    List.of(SHARED_SERVICE, Services.SERVICE));

    /** A share in a company, in per cent of all its shares. */
    public static final Attribute<BigDecimal> SHARE =
            Attribute.of(WORDS, "medical-chambers.share", Kind.DECIMAL).withBounds(0, 100);

    public static final Attribute<String> SHARE_CLASS = Attribute.text(WORDS, "medical-chambers.shareClass");

    public static final LinkType HOLDS_SHARE = LinkType.of(
                    WORDS, "medical-chambers.holdsShare", LinkFamily.OWNERSHIP, LinkLooks.OWNERSHIP, SHARE, SHARE_CLASS)
            .joining(
                    List.of(Organisations.ORGANISATION, People.PERSON),
                    List.of(SHARE_REGISTER, GeneralPractice.GP_GROUP, Partnerships.PARTNERSHIP));

    public static final LinkType REGISTER_OF = LinkType.of(
                    WORDS, "medical-chambers.registerOf", LinkFamily.OWNERSHIP, LinkLooks.RELATIONSHIP)
            .joining(List.of(SHARE_REGISTER), List.of(GeneralPractice.GP_GROUP, Partnerships.PARTNERSHIP));

    /** The node types, in the order of the palette. */
    public static final List<NodeType> NODE_TYPES = List.of(MEDICAL_CHAMBERS, SHARED_SERVICE, SHARE_REGISTER);

    public static final List<LinkType> LINK_TYPES = List.of(SHARES_SERVICE, HOLDS_SHARE, REGISTER_OF);

    private ChambersTypes() {}
}
