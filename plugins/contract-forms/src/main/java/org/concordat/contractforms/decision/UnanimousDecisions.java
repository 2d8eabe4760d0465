package org.concordat.contractforms.decision;

import static org.concordat.contractforms.vocabulary.ContractFormsWords.WORDS;

import java.util.List;
import java.util.Optional;
import org.concordat.api.core.Core;
import org.concordat.api.core.Governance;
import org.concordat.api.edit.AddLink;
import org.concordat.api.edit.AddNode;
import org.concordat.api.edit.ChangeNode;
import org.concordat.api.edit.Edit;
import org.concordat.api.edit.Group;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.rule.Check;
import org.concordat.api.rule.Finding;
import org.concordat.api.rule.Rule;
import org.concordat.api.rule.RuleDescription;
import org.concordat.api.rule.Severity;
import org.concordat.contractforms.alliance.Alliance;
import org.concordat.contractforms.vocabulary.FormLinks;
import org.concordat.contractforms.vocabulary.FormTypes;

/**
 * ALL-05: an alliance says how its parties decide, and unless they decide together, which matters are reserved to all. Asked of alliances
 * in force or firmly planned.
 */
final class UnanimousDecisions implements Rule {

    private static final String UNANIMOUS = "unanimous";
    private static final RuleDescription ABOUT = RuleDescription.of(WORDS, "ALL-05", Severity.WARNING);

    @Override
    public RuleDescription about() {
        return ABOUT;
    }

    @Override
    public List<Finding> check(Check check) {
        return Alliance.all(check).stream()
                .filter(Alliance::isFirm)
                .map(Decisions::of)
                .flatMap(decisions -> finding(decisions).stream())
                .toList();
    }

    private static Optional<Finding> finding(Decisions decisions) {
        if (decisions.needEveryone() || !decisions.reservedForEveryone().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(decisions.rule().map(rule -> byVote(decisions, rule)).orElseGet(() -> unsaid(decisions)));
    }

    private static Finding unsaid(Decisions decisions) {
        var body = decisions.body();
        return ABOUT.finding(List.of(body), decisions.name())
                .with(
                        ABOUT.text(UNANIMOUS, decisions.name()),
                        new ChangeNode(body, body.with(Governance.DECISION_RULE, UNANIMOUS)));
    }

    private static Finding byVote(Decisions decisions, String rule) {
        var label = Governance.DECISION_RULE.choiceLabel(rule);
        return ABOUT.finding(Severity.WARNING, "vote", List.of(decisions.body()), decisions.name(), label)
                .with(ABOUT.text("reserve", decisions.name()), newReservedMatter(decisions.body()));
    }

    private static Edit newReservedMatter(Node body) {
        var matter = Node.of(FormTypes.RESERVED_MATTER)
                .with(Core.NAME, ABOUT.text("matter"))
                .with(Governance.DECISION_RULE, UNANIMOUS);
        return new Group(
                ABOUT.text("edit"),
                List.of(new AddNode(matter), new AddLink(Link.of(FormLinks.RESERVED_UNDER, matter.id(), body.id()))));
    }
}
