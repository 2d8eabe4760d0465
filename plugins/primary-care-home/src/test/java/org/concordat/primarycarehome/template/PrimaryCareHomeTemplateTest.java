package org.concordat.primarycarehome.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.concordat.api.model.Template;
import org.concordat.api.network.Facts;
import org.concordat.api.rule.Check;
import org.concordat.api.rule.Severity;
import org.concordat.core.caremodel.CareModels;
import org.concordat.core.document.NetworkSnapshot;
import org.concordat.core.findings.Checker;
import org.concordat.primarycarehome.PrimaryCareHomeCareModel;
import org.concordat.primarycarehome.home.Home;
import org.junit.jupiter.api.Test;

class PrimaryCareHomeTemplateTest {

    private final Template template = PrimaryCareHomeTemplate.all().get(0);
    private final Check check =
            new Check(NetworkSnapshot.of(template.nodes(), template.links()), LocalDate.of(2017, 9, 1), Facts.NONE);

    @Test
    void noRuleFindsAnErrorInIt() {
        var model = new PrimaryCareHomeCareModel();
        var findings = new Checker(CareModels.of(List.of(model)).rules()).check(check);

        assertThat(findings.all())
                .filteredOn(f -> f.severity() == Severity.ERROR)
                .isEmpty();
        assertThat(findings.all()).noneMatch(f -> f.rule().startsWith("PCH-"));
        assertThat(findings.failedRules()).isEmpty();
    }

    @Test
    void itMeetsAllCharacteristicsThatCanBeKnown() {
        var figures = new PrimaryCareHomeCareModel().measures().get(0).measure(check);

        assertThat(figures)
                .singleElement()
                .satisfies(f -> assertThat(f.sentence())
                        .startsWith("Primary Care Home meets three of the four")
                        .endsWith("not stated: the size of the population)."));
    }

    @Test
    void onlyTheFrameOfTheHomeOverlapsAnything() {
        var frame = Home.all(check).get(0).node().id();
        var boxes = template.boxes().entrySet().stream()
                .filter(e -> !e.getKey().equals(frame))
                .map(e -> e.getValue())
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
