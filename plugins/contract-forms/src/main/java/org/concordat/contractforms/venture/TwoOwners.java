package org.concordat.contractforms.venture;

import static org.concordat.contractforms.vocabulary.ContractFormsWords.WORDS;

import java.util.List;
import java.util.Optional;
import org.concordat.api.core.Organisations;
import org.concordat.api.network.Node;
import org.concordat.api.reading.InWords;
import org.concordat.api.rule.Check;
import org.concordat.api.rule.Finding;
import org.concordat.api.rule.Rule;
import org.concordat.api.rule.RuleDescription;
import org.concordat.api.rule.Severity;

/**
 * JV-01: a joint venture has at least two owners. One who is stated to own all of it makes it a subsidiary; otherwise others may only not
 * be drawn yet, and that is asked of ventures in force or firmly planned.
 */
final class TwoOwners implements Rule {

    private static final int FEWEST = 2;
    private static final RuleDescription ABOUT = RuleDescription.of(WORDS, "JV-01", Severity.WARNING);

    @Override
    public RuleDescription about() {
        return ABOUT;
    }

    @Override
    public List<Finding> check(Check check) {
        return JointVenture.all(check).stream()
                .flatMap(v -> finding(v).stream())
                .toList();
    }

    private static Optional<Finding> finding(JointVenture venture) {
        var owners = venture.owners();
        if (owners.size() >= FEWEST || owners.stream().anyMatch(TwoOwners::standsForSeveral)) {
            return Optional.empty();
        }
        boolean subsidiary = owners.size() == 1 && OwnersShares.isWhole(venture.total());
        if (subsidiary) {
            return Optional.of(ABOUT.finding(
                    Severity.ERROR,
                    "subsidiary",
                    List.of(venture.node(), owners.get(0)),
                    venture.name(),
                    InWords.name(owners.get(0))));
        }
        return venture.isFirm()
                ? Optional.of(ABOUT.finding(List.of(venture.node()), venture.name(), owners.size()))
                : Optional.empty();
    }

    private static boolean standsForSeveral(Node owner) {
        return owner.get(Organisations.STANDS_FOR_SEVERAL, false);
    }
}
