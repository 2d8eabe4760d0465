package org.concordat.contractforms.decision;

import java.util.List;
import org.concordat.api.measure.Measure;
import org.concordat.api.rule.Rule;

/** The rules and the measure on how decisions are taken. */
public final class DecisionMaking {

    public static final List<Rule> RULES = List.of(new UnanimousDecisions(), new EqualOwners());
    public static final List<Measure> MEASURES = List.of(new DeadlockRisk());

    private DecisionMaking() {}
}
