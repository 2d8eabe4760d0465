package org.concordat.contractforms.venture;

import static org.concordat.contractforms.vocabulary.ContractFormsWords.WORDS;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.concordat.api.core.MembershipLinks;
import org.concordat.api.edit.ChangeLink;
import org.concordat.api.network.Link;
import org.concordat.api.reading.InWords;
import org.concordat.api.rule.Check;
import org.concordat.api.rule.Finding;
import org.concordat.api.rule.Parameter;
import org.concordat.api.rule.Rule;
import org.concordat.api.rule.RuleDescription;
import org.concordat.api.rule.Severity;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.api.vocabulary.Kind;

/**
 * JV-02: the shares of the owners make the whole. Where an owner's share is not stated, only a total above the whole is wrong. A single
 * owner is the matter of JV-01.
 */
final class OwnersShares implements Rule {

    static final Parameter<BigDecimal> TOLERANCE = new Parameter<>(
            Attribute.of(WORDS, "contract-forms.ownershipTolerance", Kind.DECIMAL)
                    .withBounds(0, 50),
            new BigDecimal("0.5"));

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final RuleDescription ABOUT = RuleDescription.of(WORDS, "JV-02", Severity.ERROR, TOLERANCE);

    @Override
    public RuleDescription about() {
        return ABOUT;
    }

    @Override
    public List<Finding> check(Check check) {
        var tolerance = check.get(TOLERANCE);
        return JointVenture.all(check).stream()
                .flatMap(v -> finding(v, tolerance).stream())
                .toList();
    }

    static boolean isWhole(BigDecimal total) {
        return total.compareTo(WHOLE) == 0;
    }

    private static Optional<Finding> finding(JointVenture venture, BigDecimal tolerance) {
        var off = venture.total().subtract(WHOLE);
        boolean tooMuch = off.compareTo(tolerance) > 0;
        boolean tooLittle = off.negate().compareTo(tolerance) > 0
                && venture.statesAllShares()
                && venture.owners().size() > 1;
        return tooMuch || tooLittle ? Optional.of(finding(venture)) : Optional.empty();
    }

    private static Finding finding(JointVenture venture) {
        var finding = ABOUT.finding(
                List.of(venture.node()),
                venture.name(),
                InWords.number(venture.total()),
                InWords.inOrder(venture.owners()));
        var holdings = venture.holdings();
        var last = holdings.get(holdings.size() - 1);
        return rest(venture, last)
                .map(rest -> finding.with(
                        ABOUT.text(
                                "fix", InWords.name(venture.asAt().from(last)), InWords.number(rest), venture.name()),
                        new ChangeLink(last, last.with(MembershipLinks.OWNERSHIP_SHARE, rest))))
                .orElse(finding);
    }

    /** What the others leave to one holding; empty where they leave nothing or its share is not stated. */
    private static Optional<BigDecimal> rest(JointVenture venture, Link holding) {
        return holding.find(MembershipLinks.OWNERSHIP_SHARE)
                .map(share -> WHOLE.subtract(venture.total()).add(share))
                .filter(rest -> rest.signum() > 0);
    }
}
