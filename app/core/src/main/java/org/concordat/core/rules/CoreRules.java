package org.concordat.core.rules;

import java.util.List;
import org.concordat.api.model.Vocabulary;
import org.concordat.api.rule.Parameter;
import org.concordat.api.rule.Rule;
import org.concordat.api.rule.RuleDescription;
import org.concordat.api.rule.Severity;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.api.vocabulary.Kind;
import org.concordat.api.vocabulary.Words;

/** The rules of the core care model, in the order of their ids. */
public final class CoreRules {

    static final Words WORDS = Words.beside(CoreRules.class);

    /** The models of which a practice or group can be in one partnership only, as each takes the registered list as its own. */
    public static final Parameter<List<String>> EXCLUSIVE_MODELS = new Parameter<>(
            Attribute.of(WORDS, "core.exclusiveModels", Kind.TEXTS), List.of("MCP", "PACS", "PACS_VI", "PCH", "PCN"));

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

    /** The rules that ask what is meant by the types of all care models that are here, beside those of each. */
    public static List<Rule> of(Vocabulary vocabulary) {
        return List.of(new UnmeantLink(vocabulary));
    }

    static RuleDescription describe(String id, Severity severity, Parameter<?>... parameters) {
        return RuleDescription.of(WORDS, id, severity, parameters);
    }
}
