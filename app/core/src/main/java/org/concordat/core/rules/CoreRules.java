package org.concordat.core.rules;

import java.util.List;
import org.concordat.api.rule.Parameter;
import org.concordat.api.rule.Rule;
import org.concordat.api.rule.RuleDescription;
import org.concordat.api.rule.Severity;
import org.concordat.api.vocabulary.Words;

/** All rules of the core care model, in the order of their ids. */
public final class CoreRules {

    static final Words WORDS = Words.beside(CoreRules.class);

    public static final List<Rule> ALL = List.of(
            new ServiceWithoutProvider(),
            new BrokenAccountability(),
            new ExclusiveMembership(),
            new Overcommitment(),
            new SingleProviderDependency(),
            new ContradictoryDates(),
            new ConflictOfInterest(),
            new PossibleDuplicates(),
            new ConflictingFigures(),
            new ActiveAfterWithdrawal(),
            new HolderWithoutLegalPersonality(),
            new MissingAssurance(),
            new UnresolvedProposal(),
            new Unsourced(),
            new PlanThatStops());

    private CoreRules() {}

    static RuleDescription describe(String id, Severity severity, Parameter<?>... parameters) {
        return RuleDescription.of(WORDS, id, severity, parameters);
    }
}
