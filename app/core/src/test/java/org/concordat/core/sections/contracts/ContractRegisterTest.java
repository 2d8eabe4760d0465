package org.concordat.core.sections.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.Contracts;
import org.concordat.api.core.Core;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.ServiceLinks;
import org.concordat.api.core.Services;
import org.concordat.api.core.Statuses;
import org.concordat.api.network.Node;
import org.concordat.core.rules.Sketch;
import org.concordat.core.sections.Told;
import org.junit.jupiter.api.Test;

class ContractRegisterTest {

    private final Sketch sketch = new Sketch();
    private final Node contract =
            sketch.set(sketch.node(Contracts.CONTRACT, "Contract"), Contracts.CONTRACT_FORM, "NHS_standard");

    private Told told() {
        return Told.by(new ContractRegister(), sketch);
    }

    @Test
    void whoCommissionsAndHoldsAContractAndItsDatesAreTold() {
        sketch.link(sketch.node(Organisations.COMMISSIONER, "ICB"), ContractLinks.COMMISSIONS, contract);
        sketch.link(sketch.node(Organisations.PROVIDER, "Trust"), ContractLinks.HOLDS_CONTRACT, contract);
        sketch.set(contract, Core.VALID_FROM, "2016-04");
        sketch.set(contract, Core.VALID_TO, "2019-03");

        assertThat(told().columns())
                .containsExactly("Contract", "Form", "Status", "Commissioner", "Holder or parties", "Start", "End");
        assertThat(told().rows())
                .containsExactly("Contract | NHS Standard Contract | Actual | ICB | Trust | April 2016 | March 2019");
    }

    @Test
    void aContractStillToComeIsToldWithThoseWhoWillHoldIt() {
        sketch.set(contract, Core.VALID_FROM, "2018-04");
        sketch.set(
                sketch.link(sketch.node(Organisations.PROVIDER, "Trust"), ContractLinks.HOLDS_CONTRACT, contract),
                Core.VALID_FROM,
                "2018-04");

        assertThat(told().rows()).containsExactly("Contract | NHS Standard Contract | Actual | Trust | April 2018");
    }

    @Test
    void aContractThatIsOverIsNotInIt() {
        sketch.set(contract, Core.STATUS, Statuses.ABANDONED);

        assertThat(told().blocks()).isEmpty();
    }

    @Test
    void whichContractLiesOnTopOfWhichIsToldOfBoth() {
        var alliance = sketch.set(
                sketch.node(Contracts.CONTRACT, "Agreement"), Contracts.CONTRACT_FORM, Contracts.ALLIANCE_AGREEMENT);
        sketch.link(alliance, ContractLinks.OVERLAYS, contract);

        assertThat(told().rows())
                .containsExactly(
                        "Agreement | Alliance agreement | Actual | on top of Contract",
                        "Contract | NHS Standard Contract | Actual | under Agreement");
    }

    @Test
    void valuePerHeadAndScopeStandInATableOfTheirOwn() {
        sketch.figure(contract, Contracts.ANNUAL_VALUE, 12_000_000, "2017", "Accounts");
        var people = sketch.node(Services.POPULATION, "People");
        sketch.figure(people, Services.SIZE, 50_000, "2017", "Lists");
        sketch.link(contract, ServiceLinks.COVERS, people);
        sketch.link(sketch.node(Services.SERVICE, "Podiatry"), ServiceLinks.IN_SCOPE_OF, contract);
        sketch.set(contract, Contracts.TERM, 5L);

        assertThat(told().rows(1)).containsExactly("Contract | £12m | £240 | 5 years | Podiatry");
    }
}
