package org.concordat.api.core;

import static org.concordat.api.core.Wording.WORDS;

import java.util.List;
import org.concordat.api.fact.NodeId;
import org.concordat.api.fact.Observation;
import org.concordat.api.style.NodeShape;
import org.concordat.api.style.NodeStyle;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.api.vocabulary.Kind;
import org.concordat.api.vocabulary.NodeType;

/**
 * What is done for patients, and for which people.
 *
 * @since 0.1.0
 */
public final class Services {

    public static final String WHOLE_POPULATION = "whole_population";
    public static final String URGENT = "urgent";
    public static final String ONGOING = "ongoing";
    public static final String HIGHEST_NEEDS = "highest_needs";

    /** A treatment function code, or a local one. */
    public static final Attribute<String> SERVICE_CODE = Attribute.text(WORDS, "core.serviceCode");

    public static final Attribute<String> SETTING =
            Attribute.choice(WORDS, "core.setting", "primary", "community", "acute", "home", "digital");

    /** The level of need, of a service or of a population. */
    public static final Attribute<String> POPULATION_LEVEL =
            Attribute.choice(WORDS, "core.populationLevel", WHOLE_POPULATION, URGENT, ONGOING, HIGHEST_NEEDS);

    public static final Attribute<List<Observation>> ANNUAL_COST =
            Attribute.observations(WORDS, "core.annualCost").withBounds(0, null);
    public static final Attribute<List<Observation>> ACTIVITY =
            Attribute.observations(WORDS, "core.activity").withBounds(0, null);

    /** Whether it is a core hospital service, such as inpatient care. */
    public static final Attribute<Boolean> CORE_HOSPITAL = Attribute.yesNo(WORDS, "core.coreHospital");

    /** Whether it is core primary medical services, the work of a GMS, PMS or APMS contract. */
    public static final Attribute<Boolean> PRIMARY_MEDICAL = Attribute.yesNo(WORDS, "core.primaryMedical");

    public static final NodeType SERVICE = NodeType.of(
            WORDS,
            "core.Service",
            pill(Palette.WHITE).withIcon("core/service").withSize(170, 44),
            SERVICE_CODE,
            SETTING,
            POPULATION_LEVEL,
            ANNUAL_COST,
            ACTIVITY,
            CORE_HOSPITAL,
            PRIMARY_MEDICAL);

    /** The services of a pathway, in the order in which a patient meets them. */
    public static final Attribute<List<NodeId>> STEPS =
            Attribute.of(WORDS, "core.steps", Kind.REFERENCES).withTargets(SERVICE);

    public static final Attribute<NodeId> ENTRY = Attribute.reference(WORDS, "core.entry", SERVICE);

    public static final NodeType PATHWAY = NodeType.of(
            WORDS,
            "core.Pathway",
            pill(Palette.PALE_GREY).withIcon("core/pathway").withSize(180, 44),
            STEPS,
            ENTRY);

    public static final String REGISTERED = "registered";
    public static final Attribute<String> POPULATION_BASIS =
            Attribute.choice(WORDS, "core.populationBasis", REGISTERED, "resident", "cohort");
    public static final Attribute<List<Observation>> SIZE =
            Attribute.observations(WORDS, "core.size").withBounds(0, null);
    public static final Attribute<String> COHORT = Attribute.text(WORDS, "core.cohort");

    public static final NodeType POPULATION = NodeType.of(
            WORDS,
            "core.Population",
            NodeStyle.of(NodeShape.CIRCLE, Palette.PALE_BLUE, Palette.BLACK)
                    .withLine(Palette.LIGHT_BLUE)
                    .withIcon("core/population")
                    .withSize(96, 96),
            POPULATION_BASIS,
            SIZE,
            POPULATION_LEVEL,
            COHORT,
            Places.PLACE_REFERENCE);

    /** The node types, in the order of the palette. */
    public static final List<NodeType> NODE_TYPES = List.of(SERVICE, PATHWAY, POPULATION);

    private Services() {}

    private static NodeStyle pill(String fill) {
        return NodeStyle.of(NodeShape.PILL, fill, Palette.DARK_GREY).withLine(Palette.DARK_GREY);
    }
}
