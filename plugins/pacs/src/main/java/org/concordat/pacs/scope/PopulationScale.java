package org.concordat.pacs.scope;

import static org.concordat.pacs.vocabulary.PacsWords.WORDS;

import java.math.BigDecimal;
import java.util.List;
import org.concordat.api.integration.IntegratedPartnership;
import org.concordat.api.reading.PopulationCovered;
import org.concordat.api.rule.Check;
import org.concordat.api.rule.Finding;
import org.concordat.api.rule.Parameter;
import org.concordat.api.rule.Rule;
import org.concordat.api.rule.RuleDescription;
import org.concordat.api.rule.Severity;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.pacs.vocabulary.Pacs;

/** PACS-01: a primary and acute care system covers enough people. One whose population is not known is passed over. */
final class PopulationScale implements Rule {

    static final Parameter<Long> USUAL =
            new Parameter<>(Attribute.whole(WORDS, "pacs.usualPopulation").withBounds(0, 10_000_000), 250_000L);

    private static final RuleDescription ABOUT = RuleDescription.of(WORDS, "PACS-01", Severity.WARNING, USUAL);

    @Override
    public RuleDescription about() {
        return ABOUT;
    }

    @Override
    public List<Finding> check(Check check) {
        long usual = check.get(USUAL);
        return Pacs.all(check).stream()
                .flatMap(pacs -> PopulationCovered.of(pacs.node(), pacs.asAt())
                        .filter(covered -> covered.persons().compareTo(BigDecimal.valueOf(usual)) < 0)
                        .map(covered -> finding(pacs, covered, usual))
                        .stream())
                .toList();
    }

    private static Finding finding(IntegratedPartnership pacs, PopulationCovered covered, long usual) {
        return ABOUT.finding(List.of(pacs.node()), pacs.name(), covered.persons(), covered.basis(), usual);
    }
}
