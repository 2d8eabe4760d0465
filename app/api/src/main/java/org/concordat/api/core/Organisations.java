package org.concordat.api.core;

import static org.concordat.api.core.Wording.WORDS;

import java.util.List;
import org.concordat.api.fact.DatedChoice;
import org.concordat.api.fact.Observation;
import org.concordat.api.fact.PartialDate;
import org.concordat.api.style.NodeShape;
import org.concordat.api.style.NodeStyle;
import org.concordat.api.style.Stroke;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.api.vocabulary.NodeType;

/**
 * Bodies that can act: those who commission, provide, regulate, advise or speak for the public. A partnership is not one of them.
 * Practices and their groups are in {@link GeneralPractice}.
 *
 * @since 0.1.0
 */
public final class Organisations {

    public static final String UNINCORPORATED = "unincorporated";

    /** The legal form over time: a federation may become a company. */
    public static final Attribute<List<DatedChoice>> LEGAL_FORM = Wording.datedChoice(
                    "core.legalForm",
                    "NHS_trust",
                    "foundation_trust",
                    "statutory_body",
                    "partnership",
                    "super_partnership",
                    "company_limited_by_shares",
                    "company_limited_by_guarantee",
                    "limited_company",
                    "LLP",
                    "CIC",
                    "charity",
                    UNINCORPORATED,
                    "sole_trader")
            .asRequired();

    public static final Attribute<PartialDate> FORMED = Attribute.date(WORDS, "core.formed");

    /** Whether the node stands for several organisations that the source does not name one by one. */
    public static final Attribute<Boolean> STANDS_FOR_SEVERAL = Attribute.yesNo(WORDS, "core.standsForSeveral");

    public static final Attribute<String> REMIT = Attribute.text(WORDS, "core.remit");
    public static final Attribute<List<Observation>> POPULATION =
            Attribute.observations(WORDS, "core.population").withBounds(0, null);

    public static final NodeType ORGANISATION = NodeType.of(
                    WORDS,
                    "core.Organisation",
                    look(NodeShape.RECTANGLE, Palette.DARK_GREY, Palette.WHITE, "provider"),
                    LEGAL_FORM,
                    Places.PLACE_REFERENCE,
                    Places.PLACE_NAME,
                    Places.ADDRESS,
                    Places.POSTCODE,
                    FORMED,
                    STANDS_FOR_SEVERAL)
            .asAbstract();

    public static final Attribute<String> COMMISSIONER_KIND = Attribute.choice(
            WORDS, "core.commissionerKind", "NHS_England", "CCG", "sub_ICB_location", "ICB", "council", "joint");
    public static final NodeType COMMISSIONER = organisation(
            "core.Commissioner",
            look(NodeShape.HEXAGON, Palette.DARK_BLUE, Palette.WHITE, "commissioner")
                    .withSize(190, 60),
            COMMISSIONER_KIND,
            POPULATION);

    public static final Attribute<String> PROVIDER_KIND = Attribute.choice(
            WORDS,
            "core.providerKind",
            "acute",
            "community",
            "mental_health",
            "acute_and_community",
            "community_and_mental_health",
            "combined",
            "ambulance",
            "specialist");
    public static final NodeType PROVIDER = organisation(
            "core.Provider",
            look(NodeShape.RECTANGLE, Palette.BLUE, Palette.WHITE, "provider").withSize(180, 56),
            PROVIDER_KIND);

    public static final Attribute<String> TIER =
            Attribute.choice(WORDS, "core.tier", "unitary", "metropolitan", "county", "district", "borough");
    public static final NodeType LOCAL_AUTHORITY = organisation(
            "core.LocalAuthority",
            look(NodeShape.CUT_CORNER, Palette.DARK_GREEN, Palette.WHITE, "local-authority"),
            TIER,
            POPULATION);

    public static final Attribute<String> SECTOR = Attribute.choice(WORDS, "core.sector", "independent", "VCSE");
    public static final NodeType INDEPENDENT_PROVIDER = organisation(
            "core.IndependentProvider",
            look(NodeShape.CUT_CORNERS, Palette.ORANGE, Palette.BLACK, "independent-provider"),
            SECTOR);

    public static final Attribute<String> PUBLIC_VOICE_KIND =
            Attribute.choice(WORDS, "core.publicVoiceKind", "healthwatch", "patient_group", "citizens_panel");
    public static final NodeType PUBLIC_VOICE = organisation(
            "core.PublicVoice",
            look(NodeShape.ROUNDED, Palette.AQUA_GREEN, Palette.BLACK, "public-voice"),
            PUBLIC_VOICE_KIND,
            REMIT);

    public static final Attribute<String> REGULATOR_KIND = Attribute.choice(
            WORDS, "core.regulatorKind", "FT_regulator", "care_quality", "professional", "competition");
    public static final NodeType REGULATOR = organisation(
            "core.Regulator", look(NodeShape.HEXAGON, Palette.PLUM, Palette.WHITE, "regulator"), REGULATOR_KIND, REMIT);

    public static final Attribute<String> SUPPORT_KIND = Attribute.choice(
            WORDS,
            "core.supportKind",
            "analytics_actuarial",
            "commissioning_support",
            "improvement",
            "membership_body",
            "legal_financial");
    public static final NodeType SUPPORT_PARTNER = organisation(
            "core.SupportPartner",
            look(NodeShape.RECTANGLE, Palette.DARK_GREY, Palette.WHITE, "support-partner"),
            SUPPORT_KIND,
            REMIT);

    public static final Attribute<String> PLACE_BODY_KIND = Attribute.choice(
            WORDS,
            "core.placeBodyKind",
            "place_based_partnership",
            "integrated_care_partnership",
            "STP",
            "health_and_wellbeing_board");
    public static final NodeType PLACE_BODY = organisation(
            "core.PlaceBody",
            look(NodeShape.HEXAGON, Palette.WHITE, Palette.DARK_BLUE, "place").withLine(Palette.DARK_BLUE),
            PLACE_BODY_KIND,
            REMIT,
            POPULATION);

    public static final NodeType COMPARATOR = organisation(
            "core.Comparator",
            look(NodeShape.RECTANGLE, Palette.PALE_GREY, Palette.DARK_GREY, "comparator")
                    .withLine(Palette.MID_GREY)
                    .withBorder(Stroke.DOTTED));

    /** The node types, in the order of the palette. */
    public static final List<NodeType> NODE_TYPES = List.of(
            ORGANISATION,
            COMMISSIONER,
            PROVIDER,
            LOCAL_AUTHORITY,
            INDEPENDENT_PROVIDER,
            PUBLIC_VOICE,
            REGULATOR,
            SUPPORT_PARTNER,
            PLACE_BODY,
            COMPARATOR);

    private Organisations() {}

    static NodeStyle look(NodeShape shape, String fill, String text, String icon) {
        return NodeStyle.of(shape, fill, text).withIcon("core/" + icon);
    }

    static NodeType organisation(String id, NodeStyle style, Attribute<?>... attributes) {
        return NodeType.of(WORDS, id, style, attributes).withParent(ORGANISATION);
    }
}
