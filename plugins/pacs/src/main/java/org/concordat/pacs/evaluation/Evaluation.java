package org.concordat.pacs.evaluation;

import java.util.List;
import org.concordat.api.rule.Rule;

/** The rule on evaluation. */
public final class Evaluation {

    public static final List<Rule> RULES = List.of(new EvaluationPlanned());

    private Evaluation() {}
}
