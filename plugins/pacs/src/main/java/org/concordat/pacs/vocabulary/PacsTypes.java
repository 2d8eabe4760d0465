package org.concordat.pacs.vocabulary;

import static org.concordat.pacs.vocabulary.PacsWords.WORDS;

import java.util.List;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.Palette;
import org.concordat.api.core.Partnerships;
import org.concordat.api.core.Services;
import org.concordat.api.fact.NodeId;
import org.concordat.api.fact.PartialDate;
import org.concordat.api.style.NodeShape;
import org.concordat.api.style.NodeStyle;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.api.vocabulary.NodeType;

/** The node types of primary and acute care systems and of trust-run practices. */
public final class PacsTypes {

    public static final NodeType PRIMARY_AND_ACUTE_CARE_SYSTEM = NodeType.of(
                    WORDS,
                    "pacs.PrimaryAndAcuteCareSystem",
                    NodeStyle.of(NodeShape.CONTAINER, Palette.PALE_GREY, Palette.BLACK)
                            .withLine(Palette.BLUE)
                            .withIcon("pacs/primary-and-acute-care-system")
                            .withSize(320, 200))
            .withParent(Partnerships.PARTNERSHIP);

    /** When the practices of a wave joined the trust, or are to join it. */
    public static final Attribute<PartialDate> WAVE_DATE = Attribute.date(WORDS, "pacs.waveDate");

    /** The trust that the practices of a wave joined; where it is not named, the one trust of the partnership of the wave. */
    public static final Attribute<NodeId> WAVE_TRUST =
            Attribute.reference(WORDS, "pacs.waveTrust", Organisations.PROVIDER);

    /** Practices that join a trust on one date. Practices are members of it, and it is a member of a partnership. */
    public static final NodeType VI_WAVE = NodeType.of(
            WORDS,
            "pacs.VIWave",
            NodeStyle.of(NodeShape.CHEVRON, Palette.PALE_BLUE, Palette.BLACK)
                    .withLine(Palette.BLUE)
                    .withIcon("pacs/vi-wave")
                    .withSize(190, 56),
            WAVE_DATE,
            WAVE_TRUST);

    public static final Attribute<String> BACK_OFFICE_FUNCTION = Attribute.choice(
            WORDS,
            "pacs.backOfficeFunction",
            "finance",
            "human_resources",
            "information_technology",
            "estates",
            "procurement",
            "governance");

    public static final NodeType BACK_OFFICE_SERVICE = NodeType.of(
                    WORDS,
                    "pacs.BackOfficeService",
                    NodeStyle.of(NodeShape.PILL, Palette.WHITE, Palette.DARK_GREY)
                            .withLine(Palette.MID_GREY)
                            .withIcon("pacs/back-office-service")
                            .withSize(170, 44),
                    BACK_OFFICE_FUNCTION)
            .withParent(Services.SERVICE);

    /** The node types, in the order of the palette. */
    public static final List<NodeType> NODE_TYPES =
            List.of(PRIMARY_AND_ACUTE_CARE_SYSTEM, VI_WAVE, BACK_OFFICE_SERVICE);

    private PacsTypes() {}
}
