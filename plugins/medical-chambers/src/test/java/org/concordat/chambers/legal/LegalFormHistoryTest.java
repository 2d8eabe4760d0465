package org.concordat.chambers.legal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.concordat.api.core.Organisations;
import org.concordat.api.fact.DatedChoice;
import org.concordat.api.fact.PartialDate;
import org.concordat.api.report.Block;
import org.concordat.chambers.Scene;
import org.concordat.chambers.vocabulary.ChambersAdditions;
import org.junit.jupiter.api.Test;

class LegalFormHistoryTest {

    private final Scene scene = Scene.federation();

    @Test
    void theFormsAreListedFromTheFirstToTheLast() {
        scene.set(
                scene.unity,
                Organisations.LEGAL_FORM,
                List.of(
                        new DatedChoice("limited_company", PartialDate.financialYear(2017), null),
                        new DatedChoice(
                                "unincorporated", PartialDate.financialYear(2016), PartialDate.financialYear(2016))));
        scene.set(scene.unity, ChambersAdditions.PLANNED_INCORPORATION, PartialDate.financialYear(2017));

        var blocks = new LegalFormHistory().write(scene.network.check());

        assertThat(((Block.Table) blocks.get(1)).rows())
                .containsExactly(
                        List.of("Unity", "Unincorporated", "2016/17", "2016/17"),
                        List.of("Unity", "Limited company, kind not said", "2017/18", ""),
                        List.of("Unity", "Incorporation planned", "2017/18", ""));
    }

    @Test
    void withoutFormsThereIsNothingToSay() {
        assertThat(new LegalFormHistory().write(scene.network.check())).isEmpty();
    }
}
