package org.concordat.pacs.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.concordat.api.model.Template;
import org.concordat.api.network.Facts;
import org.concordat.api.reading.AsAt;
import org.concordat.api.rule.Check;
import org.concordat.core.document.NetworkSnapshot;
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
    void itHoldsOnePartnershipOfThisCareModel(Template template) {
        assertThat(Pacs.either(AsAt.of(check(template)))).hasSize(1);
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
