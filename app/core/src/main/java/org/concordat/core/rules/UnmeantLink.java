package org.concordat.core.rules;

import java.util.List;
import java.util.Optional;
import org.concordat.api.edit.ChangeLink;
import org.concordat.api.edit.RemoveLink;
import org.concordat.api.model.Vocabulary;
import org.concordat.api.network.Link;
import org.concordat.api.network.Network;
import org.concordat.api.network.Node;
import org.concordat.api.reading.InWords;
import org.concordat.api.rule.Check;
import org.concordat.api.rule.Finding;
import org.concordat.api.rule.Rule;
import org.concordat.api.rule.RuleDescription;
import org.concordat.api.rule.Severity;

/**
 * CORE-16. A link joins what no care model lets it join, as after a change of the type of an end, or in a file of an earlier version. What
 * is unknown here may join anything.
 */
final class UnmeantLink implements Rule {

    private static final RuleDescription ABOUT = CoreRules.describe("CORE-16", Severity.WARNING);

    private final Vocabulary vocabulary;

    UnmeantLink(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public RuleDescription about() {
        return ABOUT;
    }

    @Override
    public List<Finding> check(Check check) {
        return check.network().links().stream()
                .flatMap(link -> finding(link, check.network()).stream())
                .toList();
    }

    private Optional<Finding> finding(Link link, Network network) {
        return network.find(link.from())
                .flatMap(from -> network.find(link.to())
                        .filter(to -> !vocabulary.allows(link.type(), from.type(), to.type()))
                        .map(to -> finding(link, from, to, network)));
    }

    private Finding finding(Link link, Node from, Node to, Network network) {
        var finding = ABOUT.finding(
                List.of(link, from, to),
                InWords.of(link, network),
                link.type().label(),
                from.type().label(),
                to.type().label());
        if (vocabulary.allows(link.type(), to.type(), from.type())) {
            finding = finding.with(ABOUT.text("reverse"), new ChangeLink(link, link.between(link.to(), link.from())));
        }
        return finding.with(ABOUT.text("remove"), new RemoveLink(link));
    }
}
