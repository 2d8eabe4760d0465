package org.concordat.chambers.legal;

import static org.concordat.chambers.vocabulary.ChambersWords.WORDS;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.api.core.MembershipLinks;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.People;
import org.concordat.api.core.PlaceLinks;
import org.concordat.api.core.Places;
import org.concordat.api.edit.AddLink;
import org.concordat.api.network.Element;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.reading.AsAt;
import org.concordat.api.reading.InWords;
import org.concordat.api.rule.Check;
import org.concordat.api.rule.Finding;
import org.concordat.api.rule.Rule;
import org.concordat.api.rule.RuleDescription;
import org.concordat.api.rule.Severity;
import org.concordat.chambers.body.Chambers;

/**
 * CHM-03: unincorporated chambers hold neither premises nor staff. Contracts, budgets and employment are for CORE-11 to say; this rule
 * sees premises that they own, run or host, and staff that they second, lend to a team or employ jointly.
 */
final class NothingHeldUnincorporated implements Rule {

    private static final int MOST_FIXES = 4;
    private static final RuleDescription ABOUT = RuleDescription.of(WORDS, "CHM-03", Severity.ERROR);

    @Override
    public RuleDescription about() {
        return ABOUT;
    }

    @Override
    public List<Finding> check(Check check) {
        return Chambers.all(check).stream()
                .filter(c -> LegalForm.of(c).isUnincorporated())
                .flatMap(c -> c.bodies().stream().flatMap(b -> finding(c, b).stream()))
                .toList();
    }

    private static Optional<Finding> finding(Chambers chambers, Node body) {
        var asAt = chambers.asAt();
        var held = held(body, asAt).toList();
        if (held.isEmpty() || asAt.linksTo(body, PlaceLinks.HOSTS).findAny().isPresent()) {
            return Optional.empty();
        }
        var about = new ArrayList<Element>(List.of(body));
        held.forEach(link -> about.add(asAt.to(link)));
        var words = held.stream().map(l -> inWords(l, asAt)).sorted().distinct().toList();
        var finding = ABOUT.finding(about, InWords.name(body), InWords.list(words));
        for (var host : possibleHosts(chambers)) {
            finding = finding.with(
                    WORDS.format("CHM-03.fix", InWords.name(host), InWords.name(body)),
                    new AddLink(Link.of(PlaceLinks.HOSTS, host.id(), body.id())));
        }
        return Optional.of(finding);
    }

    private static Stream<Link> held(Node body, AsAt asAt) {
        var premises = Stream.of(MembershipLinks.OWNS, PlaceLinks.OPERATES, PlaceLinks.HOSTS)
                .flatMap(type -> asAt.linksFrom(body, type))
                .filter(l -> asAt.to(l).isA(Places.SITE));
        var staff = Stream.of(MembershipLinks.SECONDS, MembershipLinks.STAFFS, MembershipLinks.JOINTLY_EMPLOYS)
                .flatMap(type -> asAt.linksFrom(body, type));
        return Stream.concat(premises, staff);
    }

    private static String inWords(Link link, AsAt asAt) {
        var to = asAt.to(link);
        var key = to.isA(Places.SITE) ? "premises" : to.isA(People.TEAM) ? "team" : "staff";
        return WORDS.format("CHM-03." + key, InWords.name(to));
    }

    private static List<Node> possibleHosts(Chambers chambers) {
        return chambers.members().all().stream()
                .filter(n -> n.isA(Organisations.ORGANISATION))
                .sorted((a, b) -> InWords.name(a).compareTo(InWords.name(b)))
                .limit(MOST_FIXES)
                .toList();
    }
}
