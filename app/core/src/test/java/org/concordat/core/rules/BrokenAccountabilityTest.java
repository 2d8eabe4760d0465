package org.concordat.core.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.api.core.ContractLinks.COMMISSIONS;
import static org.concordat.api.core.ContractLinks.HOLDS_CONTRACT;
import static org.concordat.api.core.ContractLinks.PARTY_TO;
import static org.concordat.api.core.ContractLinks.SUBCONTRACTS;
import static org.concordat.api.core.ContractLinks.UNDER_CONTRACT;
import static org.concordat.api.core.Contracts.CONTRACT;
import static org.concordat.api.core.ServiceLinks.IN_SCOPE_OF;
import static org.concordat.api.core.ServiceLinks.PROVIDES;

import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.Money;
import org.concordat.api.core.MoneyLinks;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.Services;
import org.concordat.api.core.Statuses;
import org.concordat.api.network.Node;
import org.junit.jupiter.api.Test;

class BrokenAccountabilityTest {

    private final Sketch sketch = new Sketch();
    private final BrokenAccountability rule = new BrokenAccountability();
    private final Node ccg = sketch.node(Organisations.COMMISSIONER, "CCG");
    private final Node modality = sketch.node(GeneralPractice.GP_GROUP, "Modality");
    private final Node urology = sketch.node(Services.SERVICE, "Urology");

    @Test
    void namesServicesBehindWhoseProviderThereIsNobody() {
        sketch.link(modality, PROVIDES, urology);
        sketch.link(modality, PROVIDES, sketch.node(Services.SERVICE, "Dermatology"));

        assertThat(sketch.messages(rule))
                .containsExactly("On 1 September 2017 no chain of accountability leads from a commissioner to "
                        + "Dermatology and Urology, provided by Modality.");
    }

    @Test
    void namesTheContractAtWhichTheChainBreaks() {
        sketch.link(urology, IN_SCOPE_OF, sketch.node(CONTRACT, "Enhanced scheme"));

        assertThat(sketch.messages(rule))
                .containsExactly("On 1 September 2017 no commissioner stands behind Enhanced scheme, "
                        + "so nobody answers for Urology.");
    }

    @Test
    void isContentWithACommissionedContract() {
        var contract = sketch.node(CONTRACT, "Enhanced scheme");
        sketch.link(urology, IN_SCOPE_OF, contract);
        sketch.link(ccg, COMMISSIONS, contract);

        assertThat(sketch.messages(rule)).isEmpty();
    }

    @Test
    void isContentWithACommissionerWhoIsParty() {
        var contract = sketch.node(CONTRACT, "Alliance agreement");
        sketch.link(urology, IN_SCOPE_OF, contract);
        sketch.link(ccg, PARTY_TO, contract);

        assertThat(sketch.messages(rule)).isEmpty();
    }

    @Test
    void isContentWithAServiceThatIsCommissionedDirectly() {
        sketch.link(modality, PROVIDES, urology);
        sketch.link(ccg, COMMISSIONS, urology);

        assertThat(sketch.messages(rule)).isEmpty();
    }

    @Test
    void isContentWithAProviderThatIsCommissionedDirectly() {
        sketch.link(modality, PROVIDES, urology);
        sketch.link(ccg, COMMISSIONS, modality);

        assertThat(sketch.messages(rule)).isEmpty();
    }

    @Test
    void takesAContractThatSaysNothingOfItsScopeToCoverWhatItsHolderProvides() {
        var contract = sketch.node(CONTRACT, "Standard contract");
        sketch.link(modality, PROVIDES, urology);
        sketch.link(modality, HOLDS_CONTRACT, contract);
        sketch.link(ccg, COMMISSIONS, contract);

        assertThat(sketch.messages(rule)).isEmpty();
    }

    @Test
    void doesNotStretchAContractBeyondTheScopeThatItStates() {
        var contract = sketch.node(CONTRACT, "Standard contract");
        sketch.link(sketch.node(Services.SERVICE, "Dermatology"), IN_SCOPE_OF, contract);
        sketch.link(modality, PROVIDES, urology);
        sketch.link(modality, HOLDS_CONTRACT, contract);
        sketch.link(ccg, COMMISSIONS, contract);

        assertThat(sketch.messages(rule)).hasSize(1);
    }

    @Test
    void followsTheChainThroughASubcontract() {
        var head = sketch.node(CONTRACT, "Head contract");
        var sub = sketch.node(CONTRACT, "Sub-contract");
        sketch.link(ccg, COMMISSIONS, head);
        sketch.link(modality, HOLDS_CONTRACT, head);
        var trust = sketch.node(Organisations.PROVIDER, "Trust");
        sketch.set(sketch.link(modality, SUBCONTRACTS, trust), UNDER_CONTRACT, sub.id());
        sketch.link(urology, IN_SCOPE_OF, sub);

        assertThat(sketch.messages(rule)).isEmpty();
    }

    @Test
    void followsTheChainFromExistingContractsToTheAllianceOnTopOfThem() {
        var existing = sketch.node(CONTRACT, "Existing contracts");
        var alliance = sketch.node(CONTRACT, "Alliance agreement");
        sketch.link(ccg, COMMISSIONS, existing);
        sketch.link(alliance, ContractLinks.OVERLAYS, existing);
        sketch.link(urology, IN_SCOPE_OF, alliance);

        assertThat(sketch.messages(rule)).isEmpty();
    }

    @Test
    void followsTheChainThroughABudget() {
        var pool = sketch.node(Money.BUDGET, "Pooled budget");
        sketch.link(ccg, MoneyLinks.FUNDS, pool);
        sketch.link(modality, PROVIDES, urology);
        sketch.link(urology, IN_SCOPE_OF, pool);

        assertThat(sketch.messages(rule)).isEmpty();
    }

    @Test
    void doesNotTakeAProposalForAChainBehindAServiceInForce() {
        sketch.link(modality, PROVIDES, urology);
        sketch.link(ccg, COMMISSIONS, urology, Statuses.PROPOSED);

        assertThat(sketch.messages(rule)).hasSize(1);
    }

    @Test
    void leavesAServiceWithoutProviderAndContractToTheOtherRule() {
        assertThat(sketch.messages(rule)).isEmpty();
    }

    @Test
    void asksAPlannedServiceOnlyOnceItIsInTheScopeOfAContract() {
        var planned = sketch.node(Services.SERVICE, "Podiatry", Statuses.PLANNED);
        sketch.link(modality, PROVIDES, planned, Statuses.PLANNED);
        assertThat(sketch.messages(rule)).isEmpty();

        sketch.link(planned, IN_SCOPE_OF, sketch.node(CONTRACT, "Enhanced scheme"), Statuses.PLANNED);
        assertThat(sketch.messages(rule)).hasSize(1);
    }

    @Test
    void countsTheServicesOfANetworkWithoutAnyCommissioner() {
        var without = new Sketch();
        without.link(
                without.node(GeneralPractice.GP_GROUP, "A"), PROVIDES, without.node(Services.SERVICE, "Dermatology"));
        without.link(without.node(GeneralPractice.GP_GROUP, "B"), PROVIDES, without.node(Services.SERVICE, "Urology"));

        assertThat(without.messages(rule))
                .containsExactly(
                        "The network has no commissioner or council, so nobody is accountable for its 2 services.");
    }
}
