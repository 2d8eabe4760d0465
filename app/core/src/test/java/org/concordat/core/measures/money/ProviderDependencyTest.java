package org.concordat.core.measures.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.Contracts;
import org.concordat.api.core.Organisations;
import org.concordat.core.rules.Sketch;
import org.junit.jupiter.api.Test;

class ProviderDependencyTest {

    @Test
    void theGreatestShareOfTheValueIsNamed() {
        var sketch = new Sketch();
        var contract = sketch.figure(
                sketch.node(Contracts.CONTRACT, "MCP contract"), Contracts.ANNUAL_VALUE, 100, "2017", "Paper");
        var lead = sketch.node(Organisations.PROVIDER, "Lead");
        var link = sketch.link(lead, ContractLinks.SUBCONTRACTS, sketch.node(Organisations.PROVIDER, "Trust"));
        sketch.set(link, ContractLinks.UNDER_CONTRACT, contract.id());
        sketch.set(link, ContractLinks.SUBCONTRACT_VALUE, new BigDecimal("32"));

        assertThat(sketch.sentences(new ProviderDependency()))
                .containsExactly("Trust has 32% of the value of MCP contract.");
    }
}
