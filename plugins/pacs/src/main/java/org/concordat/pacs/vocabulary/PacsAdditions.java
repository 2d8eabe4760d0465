package org.concordat.pacs.vocabulary;

import static org.concordat.pacs.vocabulary.PacsWords.WORDS;

import java.util.List;
import org.concordat.api.core.Contracts;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.MembershipLinks;
import org.concordat.api.core.Money;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.Partnerships;
import org.concordat.api.core.Plans;
import org.concordat.api.core.Services;
import org.concordat.api.fact.DatedChoice;
import org.concordat.api.fact.Observation;
import org.concordat.api.fact.PartialDate;
import org.concordat.api.model.Addition;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.api.vocabulary.Join;
import org.concordat.api.vocabulary.Kind;

/** What this care model adds to the types of the core. */
public final class PacsAdditions {

    /** The choice of {@link Partnerships#MODEL_TYPES} that makes a partnership a primary and acute care system. */
    public static final String PACS = "PACS";

    /** The choice that makes its practices trust-run; by itself it does not make the partnership a PACS. */
    public static final String PACS_VI = "PACS_VI";

    public static final String PACS_CONTRACT = "pacs_contract";
    public static final String PACS_PARTIAL = "pacs_partial";
    public static final String PACS_FULL = "pacs_full";

    public static final String TRUST_RUN = "trust_run";

    /** How far a practice has gone towards a trust, over time. */
    public static final Attribute<List<DatedChoice>> VI_STATUS = Attribute.of(
                    WORDS, "pacs.viStatus", Kind.DATED_CHOICES)
            .withChoices(WORDS.choices("pacs.viStatus", "interested", "agreed", TRUST_RUN, "left"));

    /** When the practice joined the trust, or is to join it. */
    public static final Attribute<PartialDate> VI_DATE = Attribute.date(WORDS, "pacs.viDate");

    /** How many practices there are in the area of a trust, those that it does not run included. */
    public static final Attribute<List<Observation>> AREA_PRACTICES =
            Attribute.observations(WORDS, "pacs.areaPractices").withBounds(0, null);

    /** How many patients are registered in the area of a trust, with whomever. */
    public static final Attribute<List<Observation>> AREA_LIST =
            Attribute.observations(WORDS, "pacs.areaList").withBounds(0, null);

    public static final String PATHWAYS_ONLY = "pathways_only";

    /** Whether all care of a population is meant, or the care on some pathways alone. */
    public static final Attribute<String> CARE_SCOPE =
            Attribute.choice(WORDS, "pacs.careScope", PATHWAYS_ONLY, "all_care");

    /** Whether it belongs to specialised commissioning, which NHS England keeps. */
    public static final Attribute<Boolean> SPECIALISED = Attribute.yesNo(WORDS, "pacs.specialised");

    /** Whether the body was set up to hold the contract, such as a joint venture of a trust and practices. */
    public static final Attribute<Boolean> NEW_ENTITY = Attribute.yesNo(WORDS, "pacs.newEntity");

    /** Whether a milestone is an evaluation. */
    public static final Attribute<Boolean> EVALUATION = Attribute.yesNo(WORDS, "pacs.evaluation");

    public static final List<Addition> ALL = List.of(
            new Addition.Choices(Partnerships.MODEL_TYPES, WORDS.choices("core.modelTypes", PACS, PACS_VI)),
            new Addition.Choices(
                    Contracts.CONTRACT_FORM,
                    WORDS.choices("core.contractForm", PACS_CONTRACT, PACS_PARTIAL, PACS_FULL)),
            new Addition.Attributes(GeneralPractice.GP_PRACTICE, List.of(VI_STATUS, VI_DATE)),
            new Addition.Attributes(Organisations.PROVIDER, List.of(AREA_PRACTICES, AREA_LIST)),
            new Addition.Attributes(Contracts.CONTRACT, List.of(CARE_SCOPE)),
            new Addition.Attributes(Partnerships.PARTNERSHIP, List.of(CARE_SCOPE, NEW_ENTITY)),
            new Addition.Attributes(Organisations.ORGANISATION, List.of(NEW_ENTITY)),
            new Addition.Attributes(Services.SERVICE, List.of(SPECIALISED)),
            new Addition.Attributes(Money.BUDGET, List.of(SPECIALISED)),
            new Addition.Attributes(Plans.MILESTONE, List.of(EVALUATION)),
            new Addition.Joins(
                    MembershipLinks.MEMBER_OF,
                    List.of(
                            new Join(GeneralPractice.GP_PRACTICE, PacsTypes.VI_WAVE),
                            new Join(PacsTypes.VI_WAVE, Partnerships.PARTNERSHIP))));

    private PacsAdditions() {}
}
