package org.concordat.chambers.legal;

import static org.concordat.chambers.vocabulary.ChambersWords.WORDS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.Partnerships;
import org.concordat.api.edit.ChangeNode;
import org.concordat.api.fact.DatedChoice;
import org.concordat.api.fact.PartialDate;
import org.concordat.api.network.Node;
import org.concordat.api.reading.InWords;
import org.concordat.api.rule.Check;
import org.concordat.api.rule.Finding;
import org.concordat.api.rule.Rule;
import org.concordat.api.rule.RuleDescription;
import org.concordat.api.rule.Severity;
import org.concordat.chambers.body.Chambers;
import org.concordat.chambers.vocabulary.ChambersAdditions;

/** CHM-04: chambers that meant to be a company by now are one. The day, month or year planned must have passed whole. */
final class IncorporationOnTime implements Rule {

    private static final List<String> FORMS = List.of("company_limited_by_shares", "company_limited_by_guarantee");
    private static final int TO_APRIL = 3;
    private static final RuleDescription ABOUT = RuleDescription.of(WORDS, "CHM-04", Severity.WARNING);

    @Override
    public RuleDescription about() {
        return ABOUT;
    }

    @Override
    public List<Finding> check(Check check) {
        return Chambers.all(check).stream()
                .filter(c -> !LegalForm.of(c).isCompany())
                .flatMap(c ->
                        c.bodies().stream().flatMap(b -> overdue(b, c).stream().map(d -> finding(b, d, c))))
                .toList();
    }

    private static Optional<PartialDate> overdue(Node body, Chambers chambers) {
        return body.find(ChambersAdditions.PLANNED_INCORPORATION)
                .filter(planned -> planned.latest().isBefore(chambers.asAt().day()));
    }

    private static Finding finding(Node body, PartialDate planned, Chambers chambers) {
        var finding = ABOUT.finding(List.of(body), InWords.name(body), InWords.date(planned));
        for (var form : FORMS) {
            finding = finding.with(
                    WORDS.format("CHM-04.fix", LegalForm.label(form)),
                    new ChangeNode(body, incorporated(body, planned, form)));
        }
        var next = PartialDate.financialYear(
                chambers.asAt().day().minusMonths(TO_APRIL).getYear() + 1);
        return finding.with(
                WORDS.format("CHM-04.later", next.toString()),
                new ChangeNode(body, body.with(ChambersAdditions.PLANNED_INCORPORATION, next)));
    }

    private static Node incorporated(Node body, PartialDate planned, String form) {
        var dated = body.with(ChambersAdditions.INCORPORATED, planned);
        return body.isA(Partnerships.PARTNERSHIP)
                ? dated.with(Partnerships.LEGAL_PERSONALITY, true)
                : dated.with(Organisations.LEGAL_FORM, forms(body, planned, form));
    }

    /** What was so before, ending the day before. */
    private static List<DatedChoice> forms(Node body, PartialDate planned, String form) {
        LocalDate first = planned.start();
        var forms = new ArrayList<DatedChoice>();
        for (var before : body.all(Organisations.LEGAL_FORM)) {
            if (before.beginning().isBefore(first)) {
                forms.add(
                        before.holdsOn(first)
                                ? new DatedChoice(before.choice(), before.from(), PartialDate.day(first.minusDays(1)))
                                : before);
            }
        }
        forms.add(new DatedChoice(form, planned, null));
        return forms;
    }
}
