package org.concordat.pacs.referral;

import static org.concordat.pacs.vocabulary.PacsWords.WORDS;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.concordat.api.reading.AsAt;
import org.concordat.api.reading.InWords;
import org.concordat.api.rule.Check;
import org.concordat.api.rule.Finding;
import org.concordat.api.rule.Parameter;
import org.concordat.api.rule.Rule;
import org.concordat.api.rule.RuleDescription;
import org.concordat.api.rule.Severity;
import org.concordat.api.vocabulary.Attribute;

/** PACS-10: trust-run practices do not refer to their trust much more than others do. It speaks only where both shares are known. */
final class PatientChoice implements Rule {

    static final Parameter<Long> MARGIN =
            new Parameter<>(Attribute.whole(WORDS, "pacs.referralMargin").withBounds(0, 100), 10L);

    private static final RuleDescription ABOUT = RuleDescription.of(WORDS, "PACS-10", Severity.INFORMATION, MARGIN);

    @Override
    public RuleDescription about() {
        return ABOUT;
    }

    @Override
    public List<Finding> check(Check check) {
        return OwnerReferrals.all(AsAt.of(check)).stream()
                .flatMap(referrals -> finding(referrals, check.get(MARGIN)).stream())
                .toList();
    }

    private static Optional<Finding> finding(OwnerReferrals referrals, long margin) {
        return referrals
                .aboveArea()
                .filter(points -> points.compareTo(BigDecimal.valueOf(margin)) > 0)
                .flatMap(points -> referrals.ofArea().map(area -> {
                    var own = referrals.toOwner();
                    return ABOUT.finding(
                            referrals.concerned(),
                            referrals.name(),
                            InWords.number(own.percent()),
                            own.part(),
                            own.whole(),
                            InWords.number(area.percent()),
                            margin);
                }));
    }
}
