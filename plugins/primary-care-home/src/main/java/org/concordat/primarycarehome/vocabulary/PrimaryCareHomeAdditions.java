package org.concordat.primarycarehome.vocabulary;

import static org.concordat.primarycarehome.vocabulary.PrimaryCareHomeWords.WORDS;

import java.util.List;
import org.concordat.api.core.Contracts;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.Money;
import org.concordat.api.core.Partnerships;
import org.concordat.api.core.People;
import org.concordat.api.core.Plans;
import org.concordat.api.core.ServiceLinks;
import org.concordat.api.core.Services;
import org.concordat.api.model.Addition;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.api.vocabulary.Join;

/** What this care model adds to the types of the core. */
public final class PrimaryCareHomeAdditions {

    /** The choice of {@link Partnerships#MODEL_TYPES} that makes a partnership or a group a Primary Care Home. */
    public static final String PCH = "PCH";

    /** Of a budget, or of the contract that pays in its place. */
    public static final Attribute<Boolean> SHARED_RISK_AND_REWARD =
            Attribute.yesNo(WORDS, "primary-care-home.sharedRiskAndReward");

    /** Of a service that is not of the type for personalised care. */
    public static final Attribute<Boolean> PERSONALISED = Attribute.yesNo(WORDS, "primary-care-home.personalised");

    public static final List<Addition> ALL = List.of(
            new Addition.Choices(Partnerships.MODEL_TYPES, WORDS.choices("core.modelTypes", PCH)),
            new Addition.Attributes(Money.BUDGET, List.of(SHARED_RISK_AND_REWARD)),
            new Addition.Attributes(Contracts.CONTRACT, List.of(SHARED_RISK_AND_REWARD)),
            new Addition.Attributes(Services.SERVICE, List.of(PERSONALISED)),
            new Addition.Joins(ServiceLinks.WRAPPED_AROUND, List.of(new Join(People.TEAM, Partnerships.PARTNERSHIP))),
            new Addition.Joins(
                    ServiceLinks.DELIVERS,
                    List.of(
                            new Join(Partnerships.PARTNERSHIP, Plans.OUTCOME),
                            new Join(GeneralPractice.GP_GROUP, Plans.OUTCOME))));

    private PrimaryCareHomeAdditions() {}
}
