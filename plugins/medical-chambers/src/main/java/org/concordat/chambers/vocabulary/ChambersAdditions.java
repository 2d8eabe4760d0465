package org.concordat.chambers.vocabulary;

import static org.concordat.chambers.vocabulary.ChambersWords.WORDS;

import java.util.List;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.Partnerships;
import org.concordat.api.fact.PartialDate;
import org.concordat.api.model.Addition;
import org.concordat.api.vocabulary.Attribute;

/** What this care model adds to partnerships and groups of practices. */
public final class ChambersAdditions {

    /** The choice of {@link Partnerships#MODEL_TYPES} that makes a partnership or a group medical chambers. */
    public static final String CHAMBERS = "medical_chambers";

    public static final String PRACTICE_FEDERATION = "practice_federation";
    public static final String LOCUM_CHAMBERS = "locum_chambers";

    /** Which of the two meanings is meant. */
    public static final Attribute<String> CHAMBERS_KIND =
            Attribute.choice(WORDS, "medical-chambers.chambersKind", PRACTICE_FEDERATION, LOCUM_CHAMBERS);

    /** When it became a company. */
    public static final Attribute<PartialDate> INCORPORATED =
            Attribute.date(WORDS, "medical-chambers.incorporationDate");

    /** When it is meant to become a company, as announced. */
    public static final Attribute<PartialDate> PLANNED_INCORPORATION =
            Attribute.date(WORDS, "medical-chambers.plannedIncorporationDate");

    /** Whether it says of itself that its members share functions, such as the back office. */
    public static final Attribute<Boolean> CLAIMS_SHARED_FUNCTIONS =
            Attribute.yesNo(WORDS, "medical-chambers.claimsSharedFunctions");

    private static final List<Attribute<?>> ATTRIBUTES =
            List.of(CHAMBERS_KIND, PLANNED_INCORPORATION, INCORPORATED, CLAIMS_SHARED_FUNCTIONS);

    public static final List<Addition> ALL = List.of(
            new Addition.Choices(Partnerships.MODEL_TYPES, WORDS.choices("core.modelTypes", CHAMBERS)),
            new Addition.Attributes(Partnerships.PARTNERSHIP, ATTRIBUTES),
            new Addition.Attributes(GeneralPractice.GP_GROUP, ATTRIBUTES));

    private ChambersAdditions() {}
}
