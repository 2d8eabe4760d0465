package org.concordat.contractforms.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.MoneyLinks;
import org.concordat.api.network.Node;
import org.concordat.api.rule.Severity;
import org.concordat.contractforms.Scene;
import org.concordat.contractforms.vocabulary.FormTypes;
import org.junit.jupiter.api.Test;

class SharesTotalTest {

    private final SharesTotal rule = new SharesTotal();
    private final Scene scene = new Scene();
    private final Node alliance = scene.alliance("Alliance");
    private final Node city = scene.trust("City Trust");
    private final Node mind = scene.trust("Mind Trust");

    private void risk(Node party, String share) {
        scene.set(scene.member(party, alliance), ContractLinks.SHARE_OF_RISK, new BigDecimal(share));
    }

    @Test
    void sharesBelowTheWholeAreFound() {
        risk(city, "50");
        risk(mind, "30");

        assertThat(scene.messages(rule)).containsExactly("The shares of risk in Alliance total 80 %, not 100 %.");
        assertThat(scene.after("Change the shares of risk in Alliance in proportion, so that they total 100 %", rule))
                .isEmpty();
    }

    @Test
    void sharesThatMakeTheWholeAreWell() {
        risk(city, "60");
        risk(mind, "40");

        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void roundingIsTolerated() {
        risk(city, "66.7");
        risk(mind, "33.2");

        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void theToleranceCanBeChanged() {
        risk(city, "66.7");
        risk(mind, "33.2");
        scene.network.with(SharesTotal.TOLERANCE, BigDecimal.ZERO);

        assertThat(scene.messages(rule)).hasSize(1);
    }

    @Test
    void sharesOfRewardAreAddedUpByThemselves() {
        scene.set(scene.member(city, alliance), ContractLinks.SHARE_OF_REWARD, BigDecimal.valueOf(70));
        scene.set(scene.member(mind, alliance), ContractLinks.SHARE_OF_REWARD, BigDecimal.valueOf(70));

        assertThat(scene.messages(rule)).containsExactly("The shares of reward in Alliance total 140 %, not 100 %.");
    }

    @Test
    void whereOnePartyStatesNoneTheRestMayBeIts() {
        risk(city, "70");
        scene.member(mind, alliance);

        assertThat(scene.network.findings(rule)).singleElement().satisfies(f -> {
            assertThat(f.severity()).isEqualTo(Severity.INFORMATION);
            assertThat(f.message())
                    .isEqualTo(
                            "The shares of risk in Alliance that are stated total 70 %; Mind Trust have none stated.");
        });
        assertThat(scene.after("Give the rest of 30 % to Mind Trust", rule)).isEmpty();
    }

    @Test
    void aTotalAboveTheWholeIsWrongWhoeverIsSilent() {
        risk(city, "120");
        scene.member(mind, alliance);

        assertThat(scene.network.findings(rule)).extracting(f -> f.severity()).containsExactly(Severity.ERROR);
    }

    @Test
    void anAllianceThatStatesNoSharesIsPassedOver() {
        scene.member(city, alliance);

        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void theSharesOfARiskPoolAreAddedUp() {
        var pool = scene.network.node(FormTypes.RISK_POOL, "Pool");
        scene.set(scene.network.link(MoneyLinks.RISK_SHARE, city, pool), MoneyLinks.SHARE_DOWN, BigDecimal.valueOf(50));
        scene.set(scene.network.link(MoneyLinks.RISK_SHARE, mind, pool), MoneyLinks.SHARE_DOWN, BigDecimal.valueOf(40));

        assertThat(scene.messages(rule)).containsExactly("The shares of risk in Pool total 90 %, not 100 %.");
    }

    @Test
    void ofAnotherContractOnlyOneSideMayBeDrawn() {
        var contract = scene.contract("Lead contract", "lead_provider");
        scene.set(
                scene.network.link(MoneyLinks.RISK_SHARE, city, contract),
                MoneyLinks.SHARE_DOWN,
                BigDecimal.valueOf(50));

        assertThat(scene.messages(rule)).isEmpty();
    }
}
