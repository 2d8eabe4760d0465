package org.example.socialprescribing;

import static org.example.socialprescribing.SocialPrescribingWords.WORDS;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.concordat.api.network.Node;
import org.concordat.api.reading.AsAt;
import org.concordat.api.reading.InWords;
import org.concordat.api.rule.Check;
import org.concordat.api.rule.Finding;
import org.concordat.api.rule.Parameter;
import org.concordat.api.rule.Rule;
import org.concordat.api.rule.RuleDescription;
import org.concordat.api.rule.Severity;
import org.concordat.api.vocabulary.Attribute;

/** SP-01: a link worker has time for everybody. A team of which not both figures are known is passed over. */
final class Workload implements Rule {

    static final Parameter<Long> MOST = new Parameter<>(
            Attribute.whole(WORDS, "social-prescribing.mostReferrals").withBounds(1, 10_000), 250L);

    private static final RuleDescription ABOUT = RuleDescription.of(WORDS, "SP-01", Severity.WARNING, MOST);

    @Override
    public RuleDescription about() {
        return ABOUT;
    }

    @Override
    public List<Finding> check(Check check) {
        long most = check.get(MOST);
        return AsAt.of(check)
                .nodes(SocialPrescribingTypes.TEAM)
                .flatMap(team -> finding(team, most).stream())
                .toList();
    }

    private static Optional<Finding> finding(Node team, long most) {
        return each(team)
                .filter(referrals -> referrals.compareTo(BigDecimal.valueOf(most)) > 0)
                .map(referrals -> ABOUT.finding(List.of(team), InWords.name(team), referrals, most));
    }

    /** People referred to each link worker of a team in a year. */
    private static Optional<BigDecimal> each(Node team) {
        return team.find(SocialPrescribingTypes.LINK_WORKERS)
                .filter(workers -> workers.signum() > 0)
                .flatMap(workers -> team.find(SocialPrescribingTypes.REFERRALS)
                        .map(referrals -> BigDecimal.valueOf(referrals).divide(workers, 0, RoundingMode.HALF_UP)));
    }
}
