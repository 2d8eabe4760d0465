package org.concordat.contractforms.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.MoneyLinks;
import org.concordat.api.network.Node;
import org.concordat.api.report.Block;
import org.concordat.contractforms.Scene;
import org.concordat.contractforms.vocabulary.FormAdditions;
import org.junit.jupiter.api.Test;

class SharingTest {

    private final Scene scene = new Scene();
    private final Node alliance = scene.alliance("Alliance");
    private final Node city = scene.trust("City Trust");

    private void shares() {
        var party = scene.member(city, alliance);
        scene.set(party, ContractLinks.SHARE_OF_RISK, BigDecimal.valueOf(60));
        scene.set(party, ContractLinks.SHARE_OF_REWARD, new BigDecimal("55.5"));
        scene.set(party, MoneyLinks.CAP, BigDecimal.valueOf(5));
        scene.set(party, FormAdditions.TRIGGER, "overspend above 2 %");
        scene.party(scene.commissioner("City CCG"), alliance, ContractLinks.COMMISSIONER);
    }

    @Test
    void theTableSaysWhoBearsAndKeepsWhat() {
        shares();

        var table =
                (Block.Table) new SharingSection().write(scene.network.check()).get(1);

        assertThat(table.rows())
                .containsExactly(
                        List.of("City Trust", "Member", "60 %", "55.5 %", "5 %", "", "overspend above 2 %"),
                        List.of("City CCG", "Commissioner", "", "", "", "", ""),
                        List.of("Total", "", "60 %", "55.5 %", "", "", ""));
    }

    @Test
    void withoutSharesThereIsNothingToSay() {
        scene.member(city, alliance);

        assertThat(new SharingSection().write(scene.network.check())).isEmpty();
    }

    @Test
    void theSharesAreAddedUpAndTheSilentNamed() {
        shares();

        var figure = scene.network.figures(Sharing.MEASURES.get(0)).get(0);

        assertThat(figure.value()).isEqualTo(BigDecimal.valueOf(60));
        assertThat(figure.sentence())
                .isEqualTo(
                        "The shares of risk in Alliance total 60 %, borne by 1 organisation; none is stated of City CCG.");
        assertThat(figure.used()).hasSize(2);
    }
}
