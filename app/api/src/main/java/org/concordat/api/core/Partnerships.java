package org.concordat.api.core;

import static org.concordat.api.core.Wording.WORDS;

import java.util.List;
import org.concordat.api.fact.DatedChoice;
import org.concordat.api.fact.NodeId;
import org.concordat.api.fact.Observation;
import org.concordat.api.style.NodeShape;
import org.concordat.api.style.NodeStyle;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.api.vocabulary.NodeType;

/**
 * Organisations working together under one model of care or several.
 *
 * @since 0.1.0
 */
public final class Partnerships {

    /** The models that a partnership follows, each with its dates; care models add theirs to these choices. */
    public static final Attribute<List<DatedChoice>> MODEL_TYPES = Wording.datedChoice(
            "core.modelTypes", "vanguard", "programme", "alliance", "test_group", "ICO", "informal_integration");

    public static final String VIRTUAL = "virtual";
    public static final String PARTIAL = "partial";
    public static final String FULL = "full";

    /** How far its care is joined under one contract, over time. */
    public static final Attribute<List<DatedChoice>> INTEGRATION_LEVEL =
            Wording.datedChoice("core.integrationLevel", VIRTUAL, PARTIAL, FULL);

    /** How far it has come, over time. */
    public static final Attribute<List<DatedChoice>> STAGE =
            Wording.datedChoice("core.stage", "idea", "forming", "shadow", "live", "mature", "ended");

    /** Whether it is a legal person, able to hold contracts and employ staff. */
    public static final Attribute<Boolean> LEGAL_PERSONALITY =
            Attribute.yesNo(WORDS, "core.legalPersonality").asRequired();

    public static final Attribute<NodeId> AGREEMENT = Attribute.reference(WORDS, "core.agreement", Contracts.CONTRACT);

    /** Whether its members may belong to no other partnership of the same model. */
    public static final Attribute<Boolean> EXCLUSIVE = Attribute.yesNo(WORDS, "core.exclusive");

    public static final Attribute<List<Observation>> MEMBER_COUNT =
            Attribute.observations(WORDS, "core.memberCount").withBounds(0, null);

    /** The size that it is meant to have, in the words of the source, such as 30,000-50,000. */
    public static final Attribute<String> POPULATION_RULE = Attribute.text(WORDS, "core.populationRule");

    public static final NodeType PARTNERSHIP = NodeType.of(
            WORDS,
            "core.Partnership",
            NodeStyle.of(NodeShape.CONTAINER, Palette.PALE_GREY, Palette.BLACK)
                    .withLine(Palette.DARK_GREY)
                    .withIcon("core/partnership")
                    .withSize(320, 200),
            MODEL_TYPES,
            INTEGRATION_LEVEL,
            STAGE,
            LEGAL_PERSONALITY,
            AGREEMENT,
            EXCLUSIVE,
            Organisations.REMIT,
            Organisations.POPULATION,
            POPULATION_RULE,
            GeneralPractice.PRACTICE_COUNT,
            MEMBER_COUNT,
            Contracts.PLANNED_START,
            Places.PLACE_REFERENCE,
            Places.PLACE_NAME);

    /** The node types, in the order of the palette. */
    public static final List<NodeType> NODE_TYPES = List.of(PARTNERSHIP);

    private Partnerships() {}
}
