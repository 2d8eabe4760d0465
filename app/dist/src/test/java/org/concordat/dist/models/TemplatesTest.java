package org.concordat.dist.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.concordat.api.model.Template;
import org.concordat.api.network.Facts;
import org.concordat.api.rule.Check;
import org.concordat.api.rule.Finding;
import org.concordat.api.rule.Severity;
import org.concordat.core.document.NetworkSnapshot;
import org.concordat.core.findings.Checker;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The templates of all care models, with all of them installed: nobody begins from a network with errors. */
class TemplatesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @MethodSource("templates")
    void noRuleFindsAnErrorInATemplate(Template template) {
        var check = new Check(NetworkSnapshot.of(template.nodes(), template.links()), DAY, Facts.NONE);
        var rules = Models.withAllCareModels().careModels().rules();

        assertThat(new Checker(rules).check(check).all())
                .filteredOn(f -> f.severity() == Severity.ERROR)
                .extracting(Finding::message)
                .isEmpty();
    }

    static List<Template> templates() {
        return Models.withAllCareModels().careModels().templates();
    }
}
