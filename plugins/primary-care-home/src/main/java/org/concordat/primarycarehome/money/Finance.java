package org.concordat.primarycarehome.money;

import java.util.List;
import org.concordat.api.rule.Rule;

/** The rules on the budget of a home. */
public final class Finance {

    public static final List<Rule> RULES = List.of(new UnifiedBudget(), new SharedRiskAndReward(), new ShadowFirst());

    private Finance() {}
}
