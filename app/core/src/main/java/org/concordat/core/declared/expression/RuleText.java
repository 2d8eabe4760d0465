package org.concordat.core.declared.expression;

import java.util.List;
import java.util.Optional;
import org.concordat.api.rule.Severity;
import org.concordat.core.declared.json.Text;

/**
 * A rule as it stands in the file.
 *
 * @param when what is wrong
 * @param message a sentence with expressions in braces
 * @param about expressions for the elements that it is about; empty for those gone through
 * @param weights other weights and messages, of which the first counts whose condition holds
 * @param fixes ways to mend it, the best first
 */
public record RuleText(
        Selection selection, Text when, Text message, List<Text> about, List<Weight> weights, List<FixText> fixes) {

    /** Another weight under a condition, perhaps with another message. */
    public record Weight(Text when, Severity severity, Optional<Text> message) {}
}
