package org.concordat.chambers.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.concordat.api.model.Template;
import org.concordat.api.network.Facts;
import org.concordat.api.rule.Check;
import org.concordat.api.rule.Severity;
import org.concordat.chambers.ChambersCareModel;
import org.concordat.chambers.body.Chambers;
import org.concordat.core.caremodel.CareModels;
import org.concordat.core.document.NetworkSnapshot;
import org.concordat.core.findings.Checker;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChambersTemplatesTest {

    static List<Template> templates() {
        return ChambersTemplates.all();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void noRuleFindsAnErrorInItInAnyOfItsYears(Template template) {
        for (int year = 2016; year < 2020; year++) {
            var rules = CareModels.of(List.of(new ChambersCareModel())).rules();
            var findings = new Checker(rules).check(check(template, year));

            assertThat(findings.all())
                    .filteredOn(f -> f.severity() == Severity.ERROR)
                    .isEmpty();
            assertThat(findings.all()).noneMatch(f -> f.rule().startsWith("CHM-"));
            assertThat(findings.failedRules()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void itSaysWhichChambersItMeans(Template template) {
        assertThat(Chambers.all(check(template, 2017)))
                .singleElement()
                .satisfies(c -> assertThat(c.kind()).isPresent());
    }

    private static Check check(Template template, int year) {
        return new Check(NetworkSnapshot.of(template.nodes(), template.links()), LocalDate.of(year, 9, 1), Facts.NONE);
    }
}
