package org.concordat.core.sections.services;

import static org.assertj.core.api.Assertions.assertThat;

import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.Contracts;
import org.concordat.api.core.Money;
import org.concordat.api.core.MoneyLinks;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.ServiceLinks;
import org.concordat.api.core.Services;
import org.concordat.api.core.Statuses;
import org.concordat.api.network.Node;
import org.concordat.core.rules.Sketch;
import org.concordat.core.sections.Told;
import org.junit.jupiter.api.Test;

class ServiceProvidersTest {

    private final Sketch sketch = new Sketch();
    private final Node podiatry = sketch.node(Services.SERVICE, "Podiatry");
    private final Node icb = sketch.node(Organisations.COMMISSIONER, "ICB");
    private final Node trust = sketch.node(Organisations.PROVIDER, "Trust");

    private Told told() {
        return Told.by(new ServiceProviders(), sketch);
    }

    @Test
    void whoGivesAndWhoPaysIsMarked() {
        sketch.link(trust, ServiceLinks.PROVIDES, podiatry);
        sketch.link(icb, ContractLinks.COMMISSIONS, podiatry);

        assertThat(told().columns()).containsExactly("Service", "Status", "ICB", "Trust");
        assertThat(told().rows()).containsExactly("Podiatry | Actual | £ | ●");
        assertThat(told().points()).isEmpty();
    }

    @Test
    void aCommissionerPaysThroughTheContractInWhoseScopeTheServiceIs() {
        var contract = sketch.node(Contracts.CONTRACT, "Contract");
        sketch.link(icb, ContractLinks.COMMISSIONS, contract);
        sketch.link(podiatry, ServiceLinks.IN_SCOPE_OF, contract);

        assertThat(told().rows()).containsExactly("Podiatry | Actual | £");
    }

    @Test
    void aProviderWhoIsOnlyPlannedIsMarkedSo() {
        sketch.link(trust, ServiceLinks.PROVIDES, podiatry, Statuses.PLANNED);

        assertThat(told().rows()).containsExactly("Podiatry | Actual | ○");
    }

    @Test
    void gapsAreNamed() {
        sketch.link(trust, ServiceLinks.PROVIDES, podiatry);
        sketch.link(icb, ContractLinks.COMMISSIONS, podiatry);
        sketch.node(Services.SERVICE, "Diabetes");

        assertThat(told().points())
                .containsExactly(
                        "Without a provider, and without a commissioner or council behind them (1): Diabetes.");
    }

    @Test
    void whatIsGivenTwiceIsNamed() {
        sketch.link(icb, ContractLinks.COMMISSIONS, podiatry);
        sketch.link(trust, ServiceLinks.PROVIDES, podiatry);
        sketch.link(sketch.node(Organisations.PROVIDER, "Other trust"), ServiceLinks.PROVIDES, podiatry);

        assertThat(told().points()).containsExactly("More than one provider (Other trust and Trust): Podiatry.");
    }

    @Test
    void manyProvidersAreListedAsTheirColumnsWouldNotFitAPage() {
        for (int i = 0; i < 9; i++) {
            sketch.link(sketch.node(Organisations.PROVIDER, "Trust " + i), ServiceLinks.PROVIDES, podiatry);
        }

        assertThat(told().columns()).containsExactly("Service", "Status", "Given by");
    }

    @Test
    void twoWhoPayIntoOneBudgetDoNotPayTwice() {
        var council = sketch.node(Organisations.LOCAL_AUTHORITY, "Council");
        var pool = sketch.node(Money.BUDGET, "Pool");
        sketch.link(icb, MoneyLinks.FUNDS, pool);
        sketch.link(council, MoneyLinks.FUNDS, pool);
        sketch.link(podiatry, ServiceLinks.IN_SCOPE_OF, pool);
        sketch.link(trust, ServiceLinks.PROVIDES, podiatry);

        assertThat(told().rows()).containsExactly("Podiatry | Actual | £ | £ | ●");
        assertThat(told().points()).isEmpty();
    }

    @Test
    void aServiceCommissionedTwiceIsNamed() {
        sketch.link(icb, ContractLinks.COMMISSIONS, podiatry);
        sketch.link(sketch.node(Organisations.LOCAL_AUTHORITY, "Council"), ContractLinks.COMMISSIONS, podiatry);
        sketch.link(trust, ServiceLinks.PROVIDES, podiatry);

        assertThat(told().points()).containsExactly("Paid for in more than one way (by Council and ICB): Podiatry.");
    }

    @Test
    void aSubcontractThatNamesNoServiceDoesNotSayThatTheOtherGivesThemAll() {
        var contract = sketch.node(Contracts.CONTRACT, "Contract");
        sketch.link(icb, ContractLinks.COMMISSIONS, contract);
        sketch.link(podiatry, ServiceLinks.IN_SCOPE_OF, contract);
        sketch.link(trust, ServiceLinks.PROVIDES, podiatry);
        sketch.set(
                sketch.link(trust, ContractLinks.SUBCONTRACTS, sketch.node(Organisations.PROVIDER, "Other trust")),
                ContractLinks.UNDER_CONTRACT,
                contract.id());

        assertThat(told().columns()).containsExactly("Service", "Status", "ICB", "Trust");
    }
}
