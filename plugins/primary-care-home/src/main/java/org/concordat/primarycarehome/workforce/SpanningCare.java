package org.concordat.primarycarehome.workforce;

import static org.concordat.primarycarehome.vocabulary.PrimaryCareHomeWords.WORDS;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.concordat.api.core.Core;
import org.concordat.api.core.MembershipLinks;
import org.concordat.api.core.Statuses;
import org.concordat.api.edit.AddLink;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.reading.InWords;
import org.concordat.api.rule.Check;
import org.concordat.api.rule.Finding;
import org.concordat.api.rule.Rule;
import org.concordat.api.rule.RuleDescription;
import org.concordat.api.rule.Severity;
import org.concordat.primarycarehome.home.Home;
import org.concordat.primarycarehome.home.Standing;

/**
 * PCH-03 and PCH-04: among the partners is one from secondary care, and one from social care. A home whose partners are not known is
 * passed over, and so is a partner of whom it is not said what kind of care it gives.
 */
final class SpanningCare implements Rule {

    private static final int MOST_FIXES = 4;
    private static final int MOST_NAMES = 5;

    private final RuleDescription about;
    private final Function<Partners, Standing> standing;
    private final Predicate<Node> wanted;

    private SpanningCare(String id, Function<Partners, Standing> standing, Predicate<Node> wanted) {
        about = RuleDescription.of(WORDS, id, Severity.WARNING);
        this.standing = standing;
        this.wanted = wanted;
    }

    static Rule secondary() {
        return new SpanningCare("PCH-03", Partners::secondaryCare, Partners::mayBeSecondaryCare);
    }

    static Rule social() {
        return new SpanningCare("PCH-04", Partners::socialCare, Partners::mayBeSocialCare);
    }

    @Override
    public RuleDescription about() {
        return about;
    }

    @Override
    public List<Finding> check(Check check) {
        return Home.all(check).stream()
                .map(Partners::of)
                .flatMap(partners -> finding(partners).stream())
                .toList();
    }

    private Optional<Finding> finding(Partners partners) {
        if (standing.apply(partners) != Standing.LACKING) {
            return Optional.empty();
        }
        var home = partners.home();
        var finding = about.finding(List.of(home.node()), home.name(), InWords.some(partners.all(), MOST_NAMES));
        for (var candidate : candidates(home)) {
            var link = Link.of(
                            MembershipLinks.MEMBER_OF,
                            candidate.id(),
                            home.node().id())
                    .with(Core.STATUS, Statuses.PLANNED);
            finding = finding.with(about.text("fix", InWords.name(candidate), home.name()), new AddLink(link));
        }
        return Optional.of(finding);
    }

    private List<Node> candidates(Home home) {
        return home.asAt().network().nodes().stream()
                .filter(n -> wanted.test(n) && home.asAt().stands(n))
                .sorted((a, b) -> InWords.name(a).compareTo(InWords.name(b)))
                .limit(MOST_FIXES)
                .toList();
    }
}
