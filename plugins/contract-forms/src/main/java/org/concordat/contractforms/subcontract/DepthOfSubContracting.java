package org.concordat.contractforms.subcontract;

import static org.concordat.contractforms.vocabulary.ContractFormsWords.WORDS;

import java.util.ArrayList;
import java.util.List;
import org.concordat.api.network.Node;
import org.concordat.api.reading.InWords;
import org.concordat.api.rule.Check;
import org.concordat.api.rule.Finding;
import org.concordat.api.rule.Parameter;
import org.concordat.api.rule.Rule;
import org.concordat.api.rule.RuleDescription;
import org.concordat.api.rule.Severity;
import org.concordat.api.vocabulary.Attribute;

/** LP-07: money does not pass through too many hands on its way down. */
final class DepthOfSubContracting implements Rule {

    static final Parameter<Long> MOST = new Parameter<>(
            Attribute.whole(WORDS, "contract-forms.greatestDepth").withBounds(1, 20), 2L);

    private static final RuleDescription ABOUT = RuleDescription.of(WORDS, "LP-07", Severity.INFORMATION, MOST);

    @Override
    public RuleDescription about() {
        return ABOUT;
    }

    @Override
    public List<Finding> check(Check check) {
        long most = check.get(MOST);
        return SubContracting.all(check).stream()
                .filter(s -> s.depth() > most)
                .map(s -> finding(s, most))
                .toList();
    }

    private static Finding finding(SubContracting subContracting, long most) {
        var chain = subContracting.deepest();
        var about = new ArrayList<Node>(List.of(subContracting.head()));
        about.addAll(chain);
        return ABOUT.finding(
                about,
                subContracting.depth(),
                subContracting.name(),
                String.join(
                        ABOUT.text("then"), chain.stream().map(InWords::name).toList()),
                most);
    }
}
