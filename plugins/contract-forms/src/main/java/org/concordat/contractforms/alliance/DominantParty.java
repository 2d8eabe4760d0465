package org.concordat.contractforms.alliance;

import static org.concordat.contractforms.vocabulary.ContractFormsWords.WORDS;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import org.concordat.api.core.MembershipLinks;
import org.concordat.api.core.ServiceLinks;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.reading.InWords;
import org.concordat.api.rule.Check;
import org.concordat.api.rule.Finding;
import org.concordat.api.rule.Parameter;
import org.concordat.api.rule.Rule;
import org.concordat.api.rule.RuleDescription;
import org.concordat.api.rule.Severity;
import org.concordat.api.vocabulary.Attribute;

/**
 * ALL-07: a party that gives most of a service, or has most of the votes, calls for a look at the rules on mergers and dominance. Only
 * stated shares and votes count.
 */
final class DominantParty implements Rule {

    static final Parameter<Long> DOMINANT = new Parameter<>(
            Attribute.whole(WORDS, "contract-forms.dominantShare").withBounds(1, 100), 50L);

    private static final RuleDescription ABOUT = RuleDescription.of(WORDS, "ALL-07", Severity.INFORMATION, DOMINANT);

    @Override
    public RuleDescription about() {
        return ABOUT;
    }

    @Override
    public List<Finding> check(Check check) {
        var limit = BigDecimal.valueOf(check.get(DOMINANT));
        return Alliance.all(check).stream()
                .flatMap(alliance -> Stream.concat(services(alliance, limit), votes(alliance, limit)))
                .toList();
    }

    private static Stream<Finding> services(Alliance alliance, BigDecimal limit) {
        var scope = alliance.scope();
        return alliance.providers().stream()
                .flatMap(party -> alliance.asAt().linksFrom(party, ServiceLinks.PROVIDES))
                .filter(l -> scope.isEmpty() || scope.contains(alliance.asAt().to(l)))
                .filter(l -> l.find(ServiceLinks.SERVICE_SHARE)
                        .filter(share -> share.compareTo(limit) > 0)
                        .isPresent())
                .map(l -> service(l, alliance));
    }

    private static Finding service(Link provides, Alliance alliance) {
        var party = alliance.asAt().from(provides);
        var service = alliance.asAt().to(provides);
        return ABOUT.finding(
                List.of(party, service, alliance.node()),
                InWords.name(party),
                alliance.name(),
                InWords.number(provides.get(ServiceLinks.SERVICE_SHARE, BigDecimal.ZERO)),
                InWords.name(service));
    }

    private static Stream<Finding> votes(Alliance alliance, BigDecimal limit) {
        var all = alliance.partyLinks().stream().map(DominantParty::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        return all.signum() == 0
                ? Stream.empty()
                : alliance.partyLinks().stream()
                        .filter(l -> percent(l, all).compareTo(limit) > 0)
                        .map(l -> votes(alliance.asAt().from(l), percent(l, all), alliance));
    }

    private static BigDecimal weight(Link party) {
        return party.get(MembershipLinks.VOTING_WEIGHT, BigDecimal.ZERO);
    }

    private static BigDecimal percent(Link party, BigDecimal all) {
        return weight(party).movePointRight(2).divide(all, 4, RoundingMode.HALF_UP);
    }

    private static Finding votes(Node party, BigDecimal percent, Alliance alliance) {
        return ABOUT.finding(
                Severity.INFORMATION,
                "votes",
                List.of(party, alliance.node()),
                InWords.name(party),
                alliance.name(),
                InWords.number(percent));
    }
}
