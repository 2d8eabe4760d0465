package org.concordat.core.findings;

import java.util.List;
import org.concordat.api.rule.Finding;
import org.concordat.api.rule.Severity;

/**
 * The answer of all rules.
 *
 * @param all errors first, then by rule and message
 * @param failedRules the ids of rules that could not answer
 */
public record Findings(List<Finding> all, List<String> failedRules) {

    public static final Findings NONE = new Findings(List.of(), List.of());

    public Findings {
        all = List.copyOf(all);
        failedRules = List.copyOf(failedRules);
    }

    public long count(Severity severity) {
        return all.stream().filter(f -> f.severity() == severity).count();
    }
}
