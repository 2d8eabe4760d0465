package org.concordat.core.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.Contracts;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.ServiceLinks;
import org.concordat.api.core.Services;
import org.concordat.api.edit.ChangeLink;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.rule.Fix;
import org.concordat.api.vocabulary.LinkType;
import org.concordat.core.caremodel.CareModels;
import org.junit.jupiter.api.Test;

class UnmeantLinkTest {

    private final Sketch sketch = new Sketch();
    private final UnmeantLink rule = new UnmeantLink(CareModels.of(List.of()).vocabulary());
    private final Node trust = sketch.node(Organisations.PROVIDER, "Royal Wolverhampton");
    private final Node contract = sketch.node(Contracts.CONTRACT, "MCP contract");

    @Test
    void isContentWithALinkThatMayBe() {
        sketch.link(trust, ContractLinks.PARTY_TO, contract);

        assertThat(sketch.messages(rule)).isEmpty();
    }

    @Test
    void namesALinkAndWhatIsWrongWithIt() {
        sketch.link(trust, ServiceLinks.PROVIDES, contract);

        assertThat(sketch.messages(rule))
                .containsExactly(
                        "\u201cRoyal Wolverhampton provides MCP contract\u201d is not meant: \u201cprovides\u201d"
                                + " does not lead from \u201cNHS provider\u201d to \u201cContract\u201d. Change its type, or that"
                                + " of an end.");
    }

    @Test
    void namesALinkWhoseEndHasGotAnotherType() {
        var service = sketch.node(Services.SERVICE, "Urology");
        sketch.link(trust, ServiceLinks.PROVIDES, service);
        sketch.put(service.withType(Contracts.CONTRACT));

        assertThat(sketch.findings(rule)).hasSize(1);
    }

    @Test
    void isAboutTheLinkFirst() {
        var link = sketch.link(trust, ServiceLinks.PROVIDES, contract);

        assertThat(sketch.findings(rule).get(0).about().get(0)).isEqualTo(link.id());
    }

    @Test
    void turnsRoundWhatLeadsTheWrongWay() {
        var link = sketch.link(contract, ContractLinks.PARTY_TO, trust);

        assertThat(sketch.findings(rule).get(0).fixes().get(0))
                .isEqualTo(new Fix("Reverse the link", new ChangeLink(link, link.between(trust.id(), contract.id()))));
    }

    @Test
    void canRemoveWhatCannotBeTurned() {
        sketch.link(trust, ServiceLinks.PROVIDES, contract);

        assertThat(sketch.findings(rule).get(0).fixes()).extracting(Fix::label).containsExactly("Remove the link");
    }

    @Test
    void saysNothingOfLinksThatAreUnknownHere() {
        sketch.put(Link.of(LinkType.placeholder("mcp.unknown"), trust.id(), contract.id()));

        assertThat(sketch.messages(rule)).isEmpty();
    }

    @Test
    void holdsInEveryNetwork() {
        assertThat(CareModels.of(List.of()).rules())
                .anyMatch(each -> each.about().id().equals("CORE-16"));
    }
}
