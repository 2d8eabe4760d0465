package org.concordat.core.recasting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.Contracts;
import org.concordat.api.core.Organisations;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.view.Bend;
import org.concordat.api.view.Box;
import org.concordat.api.view.View;
import org.concordat.api.view.ViewId;
import org.junit.jupiter.api.Test;

class ReversalTest {

    private final Table table = new Table();
    private final Node provider = table.node(Organisations.PROVIDER, "Trust");
    private final Node contract = table.node(Contracts.CONTRACT, "Contract");

    private Reversal of(Link link) {
        return Reversal.of(table.document, Table.VOCABULARY, List.of(link));
    }

    @Test
    void theLinkLeadsTheOtherWay() {
        var link = table.link(provider, ContractLinks.PARTY_TO, contract);
        table.document.apply(of(link).edit(table.document));

        assertThat(table.now(link).from()).isEqualTo(contract.id());
        assertThat(table.now(link).to()).isEqualTo(provider.id());
    }

    @Test
    void itTellsWhatIsLegalOneWayOnly() {
        var right = table.link(provider, ContractLinks.PARTY_TO, contract);
        var wrong = table.link(contract, ContractLinks.PARTY_TO, provider);

        assertThat(of(right).illegal()).containsExactly(right);
        assertThat(of(wrong).mended()).containsExactly(wrong);
    }

    @Test
    void itsBendsAreTurnedInEachView() {
        var link = table.link(provider, ContractLinks.PARTY_TO, contract);
        var bends = List.of(new Bend(1, 1), new Bend(2, 2));
        var view = table.add(new View(
                new ViewId("v"),
                "v",
                Map.of(provider.id(), Box.of(0, 0, 10, 10), contract.id(), Box.of(50, 0, 10, 10)),
                Map.of(link.id(), bends)));
        table.document.apply(of(link).edit(table.document));

        assertThat(table.now(view).bends(link.id())).containsExactly(bends.get(1), bends.get(0));
    }

    @Test
    void undoBringsEverythingBack() {
        var link = table.link(provider, ContractLinks.PARTY_TO, contract);

        assertThat(table.isTakenBack(of(link).edit(table.document))).isTrue();
    }
}
