package org.concordat.contractforms.decision;

import static org.concordat.contractforms.vocabulary.ContractFormsWords.WORDS;

import java.util.List;
import java.util.Optional;
import org.concordat.api.core.MembershipLinks;
import org.concordat.api.network.Link;
import org.concordat.api.reading.InWords;
import org.concordat.api.rule.Check;
import org.concordat.api.rule.Finding;
import org.concordat.api.rule.Rule;
import org.concordat.api.rule.RuleDescription;
import org.concordat.api.rule.Severity;
import org.concordat.contractforms.venture.JointVenture;

/** JV-04: two owners with equal shares say what happens when they disagree: by a decision rule or by reserved matters. */
final class EqualOwners implements Rule {

    private static final RuleDescription ABOUT = RuleDescription.of(WORDS, "JV-04", Severity.WARNING);

    @Override
    public RuleDescription about() {
        return ABOUT;
    }

    @Override
    public List<Finding> check(Check check) {
        return JointVenture.all(check).stream()
                .filter(JointVenture::isFirm)
                .flatMap(v -> finding(v).stream())
                .toList();
    }

    private static Optional<Finding> finding(JointVenture venture) {
        var decisions = Decisions.of(venture);
        boolean settled = decisions.rule().isPresent() || !decisions.reserved().isEmpty();
        return settled || !areEqual(venture.holdings())
                ? Optional.empty()
                : Optional.of(
                        ABOUT.finding(List.of(venture.node()), venture.name(), InWords.inOrder(venture.owners())));
    }

    private static boolean areEqual(List<Link> holdings) {
        if (holdings.size() != 2) {
            return false;
        }
        var one = holdings.get(0).find(MembershipLinks.OWNERSHIP_SHARE);
        var other = holdings.get(1).find(MembershipLinks.OWNERSHIP_SHARE);
        return one.isPresent() && other.isPresent() && one.get().compareTo(other.get()) == 0;
    }
}
