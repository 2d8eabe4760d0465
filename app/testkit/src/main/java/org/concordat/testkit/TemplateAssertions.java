package org.concordat.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.concordat.api.model.CareModel;
import org.concordat.api.model.Template;
import org.concordat.api.network.Facts;
import org.concordat.api.rule.Check;
import org.concordat.api.rule.Severity;
import org.concordat.api.style.NodeShape;
import org.concordat.api.view.Box;
import org.concordat.core.caremodel.CareModels;
import org.concordat.core.document.NetworkSnapshot;
import org.concordat.core.findings.Checker;

/** What every template of a care model must keep. */
final class TemplateAssertions {

    private TemplateAssertions() {}

    static void keepToTheVocabulary(CareModel model) {
        var vocabulary = CareModels.of(List.of(model)).vocabulary();
        for (Template template : model.templates()) {
            var network = NetworkSnapshot.of(template.nodes(), template.links());
            assertThat(template.nodes())
                    .noneMatch(n -> n.type().isAbstract() || n.type().isPlaceholder());
            assertThat(template.links()).allSatisfy(link -> {
                var from = network.find(link.from()).orElseThrow();
                var to = network.find(link.to()).orElseThrow();
                assertThat(vocabulary.allows(link.type(), from.type(), to.type()))
                        .as(link.toString())
                        .isTrue();
            });
        }
    }

    static void nothingOverlaps(CareModel model) {
        for (Template template : model.templates()) {
            var boxes = template.nodes().stream()
                    .filter(n -> n.type().style().shape() != NodeShape.CONTAINER)
                    .map(n -> template.boxes().get(n.id()))
                    .toList();
            for (var one : boxes) {
                assertThat(boxes)
                        .as(template.id())
                        .filteredOn(other -> other != one)
                        .noneMatch(other -> overlap(one, other));
            }
        }
    }

    private static boolean overlap(Box one, Box other) {
        return other.x() < one.x() + one.width()
                && one.x() < other.x() + other.width()
                && other.y() < one.y() + one.height()
                && one.y() < other.y() + other.height();
    }

    /** No rule of the core or of the care model finds an error, and no rule of the care model finds anything at all. */
    static void haveNoErrors(CareModel model) {
        var own = model.rules().stream().map(r -> r.about().id()).toList();
        var checker = new Checker(CareModels.of(List.of(model)).rules());
        for (Template template : model.templates()) {
            var network = NetworkSnapshot.of(template.nodes(), template.links());
            var findings = checker.check(new Check(network, LocalDate.of(2017, 9, 1), Facts.NONE));
            assertThat(findings.failedRules()).as(template.id()).isEmpty();
            assertThat(findings.all())
                    .as(template.id())
                    .noneMatch(f -> f.severity() == Severity.ERROR || own.contains(f.rule()));
        }
    }
}
