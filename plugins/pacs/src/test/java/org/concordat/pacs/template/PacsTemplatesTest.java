package org.concordat.pacs.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.concordat.api.model.Template;
import org.concordat.api.network.Facts;
import org.concordat.api.reading.AsAt;
import org.concordat.api.rule.Check;
import org.concordat.api.rule.Severity;
import org.concordat.api.style.NodeShape;
import org.concordat.core.caremodel.CareModels;
import org.concordat.core.document.NetworkSnapshot;
import org.concordat.core.findings.Checker;
import org.concordat.pacs.PacsCareModel;
import org.concordat.pacs.vertical.Total;
import org.concordat.pacs.vertical.TrustRunPractice;
import org.concordat.pacs.vocabulary.Pacs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PacsTemplatesTest {

    static List<Template> templates() {
        return PacsTemplates.all();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void noRuleFindsAnErrorInIt(Template template) {
        var findings = new Checker(CareModels.of(List.of(new PacsCareModel())).rules()).check(check(template));

        assertThat(findings.all())
                .filteredOn(f -> f.severity() == Severity.ERROR)
                .isEmpty();
        assertThat(findings.all()).noneMatch(f -> f.rule().startsWith("PACS-"));
        assertThat(findings.failedRules()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void itHoldsOnePartnershipOfThisCareModel(Template template) {
        assertThat(Pacs.either(AsAt.of(check(template)))).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("templates")
    void onlyTheFrameOfThePartnershipOverlapsAnything(Template template) {
        var boxes = template.nodes().stream()
                .filter(n -> n.type().style().shape() != NodeShape.CONTAINER)
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

    @Test
    void theTrustOfTheWavesRunsFivePractices() {
        var asAt = AsAt.of(check(TrustRunWaves.template()));

        assertThat(TrustRunPractice.byTrust(asAt).values())
                .singleElement()
                .satisfies(practices -> assertThat(Total.number(practices, asAt))
                        .hasValueSatisfying(n -> assertThat(n).isEqualByComparingTo("5")));
    }

    private static Check check(Template template) {
        return new Check(NetworkSnapshot.of(template.nodes(), template.links()), LocalDate.of(2017, 9, 1), Facts.NONE);
    }
}
