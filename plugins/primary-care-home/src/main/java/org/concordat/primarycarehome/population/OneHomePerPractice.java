package org.concordat.primarycarehome.population;

import static org.concordat.primarycarehome.vocabulary.PrimaryCareHomeWords.WORDS;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.Partnerships;
import org.concordat.api.edit.RemoveLink;
import org.concordat.api.network.Node;
import org.concordat.api.reading.AsAt;
import org.concordat.api.reading.InWords;
import org.concordat.api.reading.ModelsOfCare;
import org.concordat.api.rule.Check;
import org.concordat.api.rule.Finding;
import org.concordat.api.rule.Rule;
import org.concordat.api.rule.RuleDescription;
import org.concordat.api.rule.Severity;
import org.concordat.primarycarehome.home.Home;
import org.concordat.primarycarehome.vocabulary.PrimaryCareHomeAdditions;

/**
 * PCH-10: no list is counted in two homes. CORE-03 sees a practice or group that itself is a member of two partnerships marked as homes;
 * this rule sees the rest, and only that: practices that belong through a group, homes that are groups, and homes by type alone.
 */
final class OneHomePerPractice implements Rule {

    private static final RuleDescription ABOUT = RuleDescription.of(WORDS, "PCH-10", Severity.WARNING);

    @Override
    public RuleDescription about() {
        return ABOUT;
    }

    @Override
    public List<Finding> check(Check check) {
        var asAt = AsAt.of(check);
        Map<Node, Belonging> homes = new LinkedHashMap<>();
        Home.all(check).stream()
                .map(Home::node)
                .filter(n -> n.get(Partnerships.EXCLUSIVE, true))
                .forEach(n -> homes.put(n, Belonging.to(n, asAt)));
        var nodes = List.copyOf(homes.keySet());
        var findings = new ArrayList<Finding>();
        for (int i = 0; i < nodes.size(); i++) {
            for (int j = i + 1; j < nodes.size(); j++) {
                findings.addAll(shared(nodes.get(i), nodes.get(j), homes, asAt));
            }
        }
        return findings;
    }

    private static List<Finding> shared(Node a, Node b, Map<Node, Belonging> homes, AsAt asAt) {
        var inA = homes.getOrDefault(a, Belonging.to(a, asAt));
        var inB = homes.getOrDefault(b, Belonging.to(b, asAt));
        var both = inA.practices().stream().filter(p -> inB.link(p).isPresent()).toList();
        var seen = both.isEmpty() ? Set.<Node>of() : seenByCore(a, b, asAt);
        return both.stream()
                .filter(p -> !seen.contains(p))
                .map(p -> finding(p, a, b, inA, inB))
                .toList();
    }

    /** The practices of which, or of whose group, CORE-03 says so already. */
    private static Set<Node> seenByCore(Node a, Node b, AsAt asAt) {
        var seen = new HashSet<Node>();
        if (isMarkedPartnership(a, asAt) && isMarkedPartnership(b, asAt)) {
            var inB = Belonging.direct(b, asAt);
            Belonging.direct(a, asAt).stream()
                    .filter(inB::contains)
                    .flatMap(m -> practices(m, asAt))
                    .forEach(seen::add);
        }
        return seen;
    }

    private static boolean isMarkedPartnership(Node home, AsAt asAt) {
        return home.isA(Partnerships.PARTNERSHIP) && ModelsOfCare.of(home, asAt).contains(PrimaryCareHomeAdditions.PCH);
    }

    private static Stream<Node> practices(Node member, AsAt asAt) {
        return member.isA(GeneralPractice.GP_PRACTICE)
                ? Stream.of(member)
                : Belonging.to(member, asAt).practices().stream();
    }

    private static Finding finding(Node practice, Node a, Node b, Belonging inA, Belonging inB) {
        var finding = ABOUT.finding(
                List.of(practice, a, b),
                InWords.name(practice),
                InWords.names(List.of(a, b)),
                InWords.day(inA.asAt().day()));
        return keep(a, practice, inB, keep(b, practice, inA, finding));
    }

    private static Finding keep(Node home, Node practice, Belonging other, Finding finding) {
        return other.link(practice)
                .map(link -> finding.with(
                        WORDS.format("PCH-10.fix", InWords.name(practice), InWords.name(home)), new RemoveLink(link)))
                .orElse(finding);
    }
}
