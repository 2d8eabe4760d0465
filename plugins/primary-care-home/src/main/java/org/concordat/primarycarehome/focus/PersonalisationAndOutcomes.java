package org.concordat.primarycarehome.focus;

import static org.concordat.primarycarehome.vocabulary.PrimaryCareHomeWords.WORDS;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.concordat.api.core.Core;
import org.concordat.api.core.Plans;
import org.concordat.api.core.ServiceLinks;
import org.concordat.api.core.Statuses;
import org.concordat.api.edit.AddLink;
import org.concordat.api.edit.AddNode;
import org.concordat.api.edit.Edit;
import org.concordat.api.edit.Group;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.reading.InWords;
import org.concordat.api.rule.Check;
import org.concordat.api.rule.Finding;
import org.concordat.api.rule.Rule;
import org.concordat.api.rule.RuleDescription;
import org.concordat.api.rule.Severity;
import org.concordat.api.vocabulary.LinkType;
import org.concordat.api.vocabulary.NodeType;
import org.concordat.primarycarehome.home.Home;
import org.concordat.primarycarehome.home.Standing;
import org.concordat.primarycarehome.vocabulary.PrimaryCareHomeTypes;

/**
 * PCH-08: a home combines personalised care with outcomes for its population. One without the other gives a warning; where neither is
 * recorded, that is information, unless the services all say that they are not personalised.
 */
final class PersonalisationAndOutcomes implements Rule {

    private static final RuleDescription ABOUT = RuleDescription.of(WORDS, "PCH-08", Severity.WARNING);

    @Override
    public RuleDescription about() {
        return ABOUT;
    }

    @Override
    public List<Finding> check(Check check) {
        return Home.all(check).stream()
                .map(Focus::of)
                .flatMap(focus -> finding(focus).stream())
                .toList();
    }

    private static Optional<Finding> finding(Focus focus) {
        if (focus.standing().isThere()) {
            return Optional.empty();
        }
        var home = focus.home();
        var missing = missing(focus);
        var weight = focus.standing() == Standing.LACKING ? Severity.WARNING : Severity.INFORMATION;
        var finding = ABOUT.finding(weight, "message", List.of(home.node()), home.name(), InWords.list(missing));
        if (focus.personalised().isEmpty()) {
            finding = finding.with(
                    WORDS.format("PCH-08.addService", home.name()),
                    added(home, "service", PrimaryCareHomeTypes.PERSONALISED_CARE_SERVICE, ServiceLinks.PROVIDES));
        }
        if (focus.outcomes().isEmpty()) {
            finding = finding.with(
                    WORDS.format("PCH-08.addOutcome", home.name()),
                    added(home, "outcome", Plans.OUTCOME, ServiceLinks.DELIVERS));
        }
        return Optional.of(finding);
    }

    private static List<String> missing(Focus focus) {
        var missing = new ArrayList<String>();
        if (focus.personalised().isEmpty()) {
            missing.add(WORDS.get("PCH-08.noService"));
        }
        if (focus.outcomes().isEmpty()) {
            missing.add(WORDS.get("PCH-08.noOutcome"));
        }
        return missing;
    }

    private static Edit added(Home home, String key, NodeType type, LinkType link) {
        var node = Node.of(type)
                .with(Core.NAME, WORDS.format("PCH-08." + key + ".name", home.name()))
                .with(Core.STATUS, Statuses.PLANNED);
        return Group.of(
                WORDS.get("PCH-08." + key + ".edit"),
                new AddNode(node),
                new AddLink(Link.of(link, home.node().id(), node.id())));
    }
}
