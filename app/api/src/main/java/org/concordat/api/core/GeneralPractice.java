package org.concordat.api.core;

import static org.concordat.api.core.Wording.WORDS;

import java.util.List;
import org.concordat.api.fact.DatedChoice;
import org.concordat.api.fact.NodeId;
import org.concordat.api.fact.Observation;
import org.concordat.api.style.NodeShape;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.api.vocabulary.NodeType;

/**
 * Practices with their registered lists, and the groups that practices form.
 *
 * @since 0.1.0
 */
public final class GeneralPractice {

    public static final Attribute<String> PRACTICE_CONTRACT = Attribute.choice(
                    WORDS, "core.practiceContract", "GMS", "PMS", "APMS")
            .asRequired();
    public static final Attribute<List<Observation>> LIST_SIZE =
            Attribute.observations(WORDS, "core.listSize").withBounds(0, null);
    public static final Attribute<List<Observation>> WEIGHTED_LIST =
            Attribute.observations(WORDS, "core.weightedList").withBounds(0, null);
    public static final Attribute<Boolean> DISPENSING = Attribute.yesNo(WORDS, "core.dispensing");

    /** Who runs the practice, where it is not its own partners; no national record holds it. */
    public static final Attribute<NodeId> OPERATOR =
            Attribute.reference(WORDS, "core.operator", Organisations.ORGANISATION);

    public static final Attribute<List<Observation>> PRACTICE_COUNT =
            Attribute.observations(WORDS, "core.practiceCount").withBounds(0, null);

    public static final String ACTIVE = "active";
    public static final String SUSPENDED = "suspended";
    public static final String ENDED = "ended";

    /** What has become of the GMS or PMS contract, over time. */
    public static final Attribute<List<DatedChoice>> GMS_STATUS =
            Wording.datedChoice("core.gmsStatus", ACTIVE, SUSPENDED, ENDED, "returned");

    public static final NodeType GP_PRACTICE = Organisations.organisation(
            "core.GPPractice",
            Organisations.look(NodeShape.CIRCLE, Palette.LIGHT_BLUE, Palette.BLACK, "gp-practice")
                    .withSize(120, 88),
            PRACTICE_CONTRACT,
            GMS_STATUS,
            LIST_SIZE,
            WEIGHTED_LIST,
            DISPENSING,
            OPERATOR,
            PRACTICE_COUNT);

    public static final Attribute<String> GROUP_KIND = Attribute.choice(
                    WORDS,
                    "core.groupKind",
                    "federation",
                    "network",
                    "gp_partnership",
                    "super_partnership",
                    "PCN",
                    "primary_care_home",
                    "medical_chambers",
                    "practice_federation_chambers",
                    "locum_chambers")
            .asRequired();

    public static final NodeType GP_GROUP = Organisations.organisation(
            "core.GPGroup",
            Organisations.look(NodeShape.ROUNDED, Palette.BRIGHT_BLUE, Palette.WHITE, "gp-group")
                    .withSize(180, 64),
            GROUP_KIND,
            GMS_STATUS,
            Partnerships.MODEL_TYPES,
            Partnerships.INTEGRATION_LEVEL,
            Partnerships.STAGE,
            Organisations.POPULATION,
            PRACTICE_COUNT);

    /** The node types, in the order of the palette. */
    public static final List<NodeType> NODE_TYPES = List.of(GP_PRACTICE, GP_GROUP);

    private GeneralPractice() {}
}
