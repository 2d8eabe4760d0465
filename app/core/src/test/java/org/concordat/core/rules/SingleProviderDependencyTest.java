package org.concordat.core.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.api.core.Organisations.PROVIDER;
import static org.concordat.api.core.ServiceLinks.PROVIDES;

import java.math.BigDecimal;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.Contracts;
import org.concordat.api.core.ServiceLinks;
import org.concordat.api.core.Services;
import org.concordat.api.network.Node;
import org.concordat.api.rule.Parameter;
import org.junit.jupiter.api.Test;

class SingleProviderDependencyTest {

    private final Sketch sketch = new Sketch();
    private final SingleProviderDependency rule = new SingleProviderDependency();
    private final Node contract = sketch.node(Contracts.CONTRACT, "MCP contract");
    private final Node acute = sketch.node(PROVIDER, "Acute");
    private final Node community = sketch.node(PROVIDER, "Community");

    private Node service(String name, Node provider) {
        var service = sketch.node(Services.SERVICE, name);
        sketch.link(service, ServiceLinks.IN_SCOPE_OF, contract);
        sketch.link(provider, PROVIDES, service);
        return service;
    }

    @Test
    void namesAProviderWithMostOfTheServices() {
        service("A", acute);
        service("B", acute);
        service("C", acute);
        service("D", community);
        service("E", community);

        assertThat(sketch.messages(rule))
                .containsExactly("Acute delivers 60% of the services in the scope of MCP contract.");
    }

    @Test
    void isContentWhenNobodyHasMoreThanHalf() {
        service("A", acute);
        service("B", acute);
        service("C", community);
        service("D", community);
        sketch.link(community, PROVIDES, service("E", acute));

        assertThat(sketch.messages(rule)).isEmpty();
    }

    @Test
    void saysNothingOfAContractWithOneProvider() {
        for (var name : new String[] {"A", "B", "C", "D", "E", "F"}) {
            service(name, acute);
        }

        assertThat(sketch.messages(rule)).isEmpty();
    }

    @Test
    void saysNothingOfTooFewServices() {
        service("A", acute);
        service("B", acute);
        service("C", community);

        assertThat(sketch.messages(rule)).isEmpty();
    }

    @Test
    void namesASubcontractorWithMostOfTheValue() {
        sketch.figure(contract, Contracts.ANNUAL_VALUE, 100, "2017/18", "Business case");
        var link = sketch.link(community, ContractLinks.SUBCONTRACTS, acute);
        sketch.set(link, ContractLinks.UNDER_CONTRACT, contract.id());
        sketch.set(link, ContractLinks.SUBCONTRACT_VALUE, BigDecimal.valueOf(70));

        assertThat(sketch.messages(rule)).containsExactly("Acute delivers 70% of the value of MCP contract.");
    }

    @Test
    @SuppressWarnings("unchecked")
    void keepsToTheShareThatTheUserSets() {
        service("A", acute);
        service("B", acute);
        service("C", acute);
        service("D", community);
        service("E", community);
        var share = (Parameter<Long>) rule.about().parameters().get(0);

        assertThat(sketch.with(share.attribute(), 60L).messages(rule)).isEmpty();
    }
}
