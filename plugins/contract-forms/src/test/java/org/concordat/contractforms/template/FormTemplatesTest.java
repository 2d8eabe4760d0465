package org.concordat.contractforms.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.concordat.api.core.Partnerships;
import org.concordat.api.model.Template;
import org.concordat.api.network.Facts;
import org.concordat.api.rule.Check;
import org.concordat.api.rule.Severity;
import org.concordat.contractforms.ContractFormsCareModel;
import org.concordat.core.caremodel.CareModels;
import org.concordat.core.document.NetworkSnapshot;
import org.concordat.core.findings.Checker;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FormTemplatesTest {

    static List<Template> templates() {
        return FormTemplates.all();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void noRuleFindsAnErrorInItAndNoneOfContractFormsFindsAnything(Template template) {
        var findings = new Checker(
                        CareModels.of(List.of(new ContractFormsCareModel())).rules())
                .check(new Check(
                        NetworkSnapshot.of(template.nodes(), template.links()), LocalDate.of(2017, 9, 1), Facts.NONE));

        assertThat(findings.all())
                .filteredOn(f -> f.severity() == Severity.ERROR)
                .isEmpty();
        assertThat(findings.all()).noneMatch(f -> f.rule().matches("(ALL|LP|JV)-.*"));
        assertThat(findings.failedRules()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void onlyTheFrameOfAPartnershipOverlapsAnything(Template template) {
        var boxes = template.nodes().stream()
                .filter(n -> !n.isA(Partnerships.PARTNERSHIP))
                .map(n -> template.boxes().get(n.id()))
                .toList();

        for (var one : boxes) {
            assertThat(boxes)
                    .filteredOn(other -> other != one)
                    .noneMatch(other -> other.x() < one.x() + one.width()
                            && one.x() < other.x() + other.width()
                            && other.y() < one.y() + one.height()
                            && one.y() < other.y() + other.height());
        }
    }
}
