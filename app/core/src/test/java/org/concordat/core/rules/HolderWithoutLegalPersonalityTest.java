package org.concordat.core.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.Contracts;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.MembershipLinks;
import org.concordat.api.core.Money;
import org.concordat.api.core.MoneyLinks;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.Partnerships;
import org.concordat.api.fact.DatedChoice;
import org.concordat.api.fact.PartialDate;
import org.concordat.api.network.Node;
import org.concordat.api.rule.Fix;
import org.junit.jupiter.api.Test;

class HolderWithoutLegalPersonalityTest {

    private final Sketch sketch = new Sketch();
    private final HolderWithoutLegalPersonality rule = new HolderWithoutLegalPersonality();
    private final Node alliance =
            sketch.set(sketch.node(Partnerships.PARTNERSHIP, "Alliance"), Partnerships.LEGAL_PERSONALITY, false);
    private final Node budget = sketch.node(Money.BUDGET, "Pooled budget");

    @Test
    void namesAPartnershipThatCannotHoldWhatItHolds() {
        sketch.link(alliance, MoneyLinks.HOLDS_BUDGET, budget);
        sketch.link(alliance, ContractLinks.HOLDS_CONTRACT, sketch.node(Contracts.CONTRACT, "MCP contract"));

        assertThat(sketch.messages(rule))
                .containsExactly("Alliance is no legal person, so it cannot itself hold MCP contract and "
                        + "Pooled budget; name the host.");
    }

    @Test
    void offersTheMembersAsHosts() {
        sketch.link(alliance, MoneyLinks.HOLDS_BUDGET, budget);
        sketch.link(sketch.node(Organisations.PROVIDER, "Trust"), MembershipLinks.MEMBER_OF, alliance);

        assertThat(sketch.findings(rule).get(0).fixes()).extracting(Fix::label).containsExactly("Name Trust as host");
        assertThat(sketch.messagesAfterFix(rule)).isEmpty();
    }

    @Test
    void letsALegalEntityHold() {
        sketch.set(alliance, Partnerships.LEGAL_PERSONALITY, true);
        sketch.link(alliance, MoneyLinks.HOLDS_BUDGET, budget);

        assertThat(sketch.messages(rule)).isEmpty();
    }

    @Test
    void doesNotGuessWhereNothingIsSaid() {
        sketch.link(sketch.node(Partnerships.PARTNERSHIP, "Programme"), MoneyLinks.HOLDS_BUDGET, budget);

        assertThat(sketch.messages(rule)).isEmpty();
    }

    @Test
    void letsAnAllianceBeAPlainPartyToItsAgreement() {
        sketch.link(alliance, ContractLinks.PARTY_TO, sketch.node(Contracts.CONTRACT, "Alliance agreement"));

        assertThat(sketch.messages(rule)).isEmpty();
    }

    @Test
    void looksAtTheLegalFormOfAFederationOnTheDay() {
        var unity = sketch.set(
                sketch.node(GeneralPractice.GP_GROUP, "Unity"),
                Organisations.LEGAL_FORM,
                List.of(
                        new DatedChoice(Organisations.UNINCORPORATED, null, PartialDate.parse("2016/17")),
                        new DatedChoice("company_limited_by_shares", PartialDate.parse("2017/18"), null)));
        sketch.link(unity, MoneyLinks.HOLDS_BUDGET, budget);

        assertThat(sketch.on("2017-01-01").messages(rule)).hasSize(1);
        assertThat(sketch.on("2017-09-01").messages(rule)).isEmpty();
    }
}
