package org.concordat.contractforms.sharing;

import static org.concordat.contractforms.vocabulary.ContractFormsWords.WORDS;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
 * ALL-04: the shares of risk, and those of reward, make the whole. Where somebody states none, a total below the whole is only worth
 * knowing, as theirs may be the rest.
 */
final class SharesTotal implements Rule {

    static final Parameter<BigDecimal> TOLERANCE = new Parameter<>(
            Attribute.of(WORDS, "contract-forms.shareTolerance", Kind.DECIMAL).withBounds(0, 50),
            new BigDecimal("0.5"));

    static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private static final RuleDescription ABOUT = RuleDescription.of(WORDS, "ALL-04", Severity.ERROR, TOLERANCE);

    @Override
    public RuleDescription about() {
        return ABOUT;
    }

    @Override
    public List<Finding> check(Check check) {
        var tolerance = check.get(TOLERANCE);
        return SharingArrangement.all(check).stream()
                .flatMap(a -> Stream.of(Side.values()).flatMap(side -> finding(a, side, tolerance).stream()))
                .toList();
    }

    private static Optional<Finding> finding(SharingArrangement arrangement, Side side, BigDecimal tolerance) {
        var off = arrangement.total(side).subtract(WHOLE);
        if (arrangement.stating(side).isEmpty() || off.abs().compareTo(tolerance) <= 0) {
            return Optional.empty();
        }
        if (off.signum() > 0
                || arrangement.isWhole() && arrangement.silent(side).isEmpty()) {
            return Optional.of(wrong(arrangement, side));
        }
        return arrangement.isWhole() ? Optional.of(unsaid(arrangement, side)) : Optional.empty();
    }

    private static Finding wrong(SharingArrangement arrangement, Side side) {
        return ABOUT.finding(
                        List.of(arrangement.node()),
                        ABOUT.text(side.key()),
                        arrangement.name(),
                        InWords.number(arrangement.total(side)))
                .with(
                        ABOUT.text("scale", ABOUT.text(side.key()), arrangement.name()),
                        ScaledShares.of(ABOUT.text("edit"), arrangement, side));
    }

    private static Finding unsaid(SharingArrangement arrangement, Side side) {
        var finding = ABOUT.finding(
                Severity.INFORMATION,
                "unsaid",
                List.of(arrangement.node()),
                ABOUT.text(side.key()),
                arrangement.name(),
                InWords.number(arrangement.total(side)),
                InWords.inOrder(arrangement.silent(side)));
        return ScaledShares.rest(arrangement, side)
                .map(edit -> finding.with(
                        ABOUT.text(
                                "rest",
                                InWords.inOrder(arrangement.silent(side)),
                                InWords.number(WHOLE.subtract(arrangement.total(side)))),
                        edit))
                .orElse(finding);
    }
}
