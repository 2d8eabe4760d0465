package org.concordat.mcp.payment;

import static org.assertj.core.api.Assertions.assertThat;

import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.Contracts;
import org.concordat.api.core.MoneyLinks;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.ServiceLinks;
import org.concordat.api.network.Node;
import org.concordat.mcp.Scene;
import org.concordat.mcp.vocabulary.McpAdditions;
import org.junit.jupiter.api.Test;

class ShareWithMainTrustTest {

    private final ShareWithMainTrust rule = new ShareWithMainTrust();
    private final Scene scene = Scene.at("virtual");
    private final Node city = trust("City Trust", "acute");

    @Test
    void theTrustThatReceivesMostReferralsIsNamed() {
        refer(3_000, city);
        refer(1_000, trust("Far Trust", "acute"));

        assertThat(scene.messages(rule))
                .containsExactly(
                        "Riverside has no gain and loss share with City Trust, which receives 75 % of the referrals of its practices (3,000 of 4,000 a year).");
    }

    @Test
    void aRiskShareIsWell() {
        refer(3_000, city);
        scene.network.link(MoneyLinks.RISK_SHARE, city, scene.contract("MCP contract", "mcp_full"));

        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void aPartyToAnAgreementWithAGainAndLossShareIsWell() {
        refer(3_000, city);
        var alliance = scene.contract("Alliance", Contracts.ALLIANCE_AGREEMENT);
        scene.network.link(ContractLinks.PARTY_TO, city, alliance);
        assertThat(scene.messages(rule)).hasSize(1);

        scene.set(alliance, McpAdditions.GAIN_LOSS_SHARE, true);
        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void withoutReferralsNothingIsSaid() {
        scene.network.link(ServiceLinks.REFERS_TO, scene.practice("Elm Surgery", 9_000), city);

        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void aTrustThatIsNotAcuteIsPassedOver() {
        refer(3_000, trust("Mind Trust", "mental_health"));

        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void theFixAddsTheShare() {
        refer(3_000, city);
        scene.contract("Alliance", Contracts.ALLIANCE_AGREEMENT);

        assertThat(scene.after("Add a gain and loss share of City Trust in Alliance", rule))
                .isEmpty();
    }

    private Node trust(String name, String kind) {
        return scene.set(scene.network.node(Organisations.PROVIDER, name), Organisations.PROVIDER_KIND, kind);
    }

    private void refer(long count, Node to) {
        var link = scene.network.link(ServiceLinks.REFERS_TO, scene.practice("Practice " + count, 9_000), to);
        scene.network.set(link, ServiceLinks.REFERRALS, Scene.figures(count));
    }
}
