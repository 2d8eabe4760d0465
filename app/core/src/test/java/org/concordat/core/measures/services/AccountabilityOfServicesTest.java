package org.concordat.core.measures.services;

import static org.assertj.core.api.Assertions.assertThat;

import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.Contracts;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.ServiceLinks;
import org.concordat.api.core.Services;
import org.concordat.api.core.Statuses;
import org.concordat.api.network.Node;
import org.concordat.core.rules.Sketch;
import org.junit.jupiter.api.Test;

class AccountabilityOfServicesTest {

    private final Sketch sketch = new Sketch();
    private final Node service = sketch.node(Services.SERVICE, "Podiatry");
    private final Node trust = sketch.node(Organisations.PROVIDER, "Trust");
    private final Node contract = sketch.node(Contracts.CONTRACT, "Contract");
    private final Node commissioner = sketch.node(Organisations.COMMISSIONER, "CCG");

    @Test
    void theChainIsToldFromTheServiceToTheCommissioner() {
        sketch.link(trust, ServiceLinks.PROVIDES, service);
        sketch.link(service, ServiceLinks.IN_SCOPE_OF, contract);
        sketch.link(commissioner, ContractLinks.COMMISSIONS, contract);

        assertThat(sketch.sentences(new AccountabilityOfServices()))
                .containsExactly("Podiatry is provided by Trust, under Contract, commissioned by CCG (2 steps).");
    }

    @Test
    void aSubContractIsFollowedToTheHeadContract() {
        var lead = sketch.node(Organisations.PROVIDER, "Lead");
        var sub = sketch.link(lead, ContractLinks.SUBCONTRACTS, trust);
        sketch.set(sub, ContractLinks.UNDER_CONTRACT, contract.id());
        sketch.link(trust, ServiceLinks.PROVIDES, service);
        sketch.link(commissioner, ContractLinks.COMMISSIONS, contract);

        assertThat(sketch.sentences(new AccountabilityOfServices()))
                .containsExactly("Podiatry is provided by Trust, under Contract, commissioned by CCG (3 steps).");
    }

    @Test
    void aServiceWithoutCommissionerHasNoFigureAndSaysWhereTheChainEnds() {
        sketch.link(trust, ServiceLinks.PROVIDES, service);

        assertThat(sketch.values(new AccountabilityOfServices())).containsExactly("unknown");
        assertThat(sketch.sentences(new AccountabilityOfServices()))
                .singleElement()
                .asString()
                .contains("it is provided by Trust, in the scope of no contract");
    }

    @Test
    void twoCommissionersEquallyNearAreNamedAsUnclear() {
        var council = sketch.node(Organisations.LOCAL_AUTHORITY, "Council");
        sketch.link(commissioner, ContractLinks.COMMISSIONS, service);
        sketch.link(council, ContractLinks.COMMISSIONS, service);

        assertThat(sketch.sentences(new AccountabilityOfServices()))
                .singleElement()
                .asString()
                .endsWith("It is not clear who is accountable: CCG and Council are equally near.");
    }

    @Test
    void aChainThatIsOnlyProposedIsToldAsSuch() {
        sketch.link(trust, ServiceLinks.PROVIDES, service);
        sketch.link(service, ServiceLinks.IN_SCOPE_OF, contract);
        sketch.link(commissioner, ContractLinks.COMMISSIONS, contract, Statuses.PROPOSED);

        assertThat(sketch.sentences(new AccountabilityOfServices()))
                .singleElement()
                .asString()
                .startsWith("Not in force, but as planned or proposed: Podiatry is provided");
    }

    @Test
    void everyElementOfTheChainIsUsed() {
        sketch.link(trust, ServiceLinks.PROVIDES, service);
        sketch.link(service, ServiceLinks.IN_SCOPE_OF, contract);
        sketch.link(commissioner, ContractLinks.COMMISSIONS, contract);

        assertThat(sketch.figures(new AccountabilityOfServices()).get(0).used())
                .contains(service.id(), trust.id(), contract.id(), commissioner.id());
    }
}
