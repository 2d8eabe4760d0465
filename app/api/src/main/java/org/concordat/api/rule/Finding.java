package org.concordat.api.rule;

import java.util.ArrayList;
import java.util.List;
import org.concordat.api.edit.Edit;
import org.concordat.api.fact.ElementId;

/**
 * What a rule has found.
 *
 * @param rule the id of the rule
 * @param message one sentence with the names and figures, so that it can be defended
 * @param source what the rule rests on
 * @param about the elements it is about, the most telling first; empty for the network as a whole
 * @param fixes ways to mend it, the best first; often none
 * @since 0.1.0
 */
public record Finding(
        String rule, Severity severity, String message, String source, List<ElementId> about, List<Fix> fixes) {

    public Finding {
        about = List.copyOf(about);
        fixes = List.copyOf(fixes);
    }

    /** This finding with one more way to mend it. */
    public Finding with(String label, Edit edit) {
        var more = new ArrayList<>(fixes);
        more.add(new Fix(label, edit));
        return new Finding(rule, severity, message, source, about, more);
    }
}
