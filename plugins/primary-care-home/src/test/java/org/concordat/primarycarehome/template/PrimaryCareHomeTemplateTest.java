package org.concordat.primarycarehome.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.concordat.api.model.Template;
import org.concordat.api.network.Facts;
import org.concordat.api.rule.Check;
import org.concordat.core.document.NetworkSnapshot;
import org.concordat.primarycarehome.PrimaryCareHomeCareModel;
import org.junit.jupiter.api.Test;

class PrimaryCareHomeTemplateTest {

    private final Template template = PrimaryCareHomeTemplate.all().get(0);
    private final Check check =
            new Check(NetworkSnapshot.of(template.nodes(), template.links()), LocalDate.of(2017, 9, 1), Facts.NONE);

    @Test
    void itMeetsAllCharacteristicsThatCanBeKnown() {
        var figures = new PrimaryCareHomeCareModel().measures().get(0).measure(check);

        assertThat(figures)
                .singleElement()
                .satisfies(f -> assertThat(f.sentence())
                        .startsWith("Primary Care Home meets three of the four")
                        .endsWith("not stated: the size of the population)."));
    }
}
