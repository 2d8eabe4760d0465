package org.concordat.diagram.amount;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.GovernanceLinks;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.People;
import org.concordat.api.fact.NodeId;
import org.concordat.api.fact.Observation;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.vocabulary.NodeType;
import org.junit.jupiter.api.Test;

class TallyTest {

    private static List<Node> nodes(NodeType type, int count) {
        var nodes = new ArrayList<Node>();
        for (int i = 0; i < count; i++) {
            nodes.add(Node.of(type));
        }
        return nodes;
    }

    private static Node practice(long list) {
        return Node.of(GeneralPractice.GP_PRACTICE)
                .with(GeneralPractice.LIST_SIZE, List.of(new Observation(BigDecimal.valueOf(list), null, null, "")));
    }

    private static Link link(BigDecimal value) {
        return Link.of(ContractLinks.SUBCONTRACTS, NodeId.random(), NodeId.random())
                .with(ContractLinks.SUBCONTRACT_VALUE, value);
    }

    @Test
    void nodesOfOneTypeAreCounted() {
        assertThat(Tally.of(nodes(GeneralPractice.GP_PRACTICE, 12)).inWords()).isEqualTo("12 GP practices");
    }

    @Test
    void aSingleOneIsNoPlural() {
        assertThat(Tally.of(nodes(GeneralPractice.GP_PRACTICE, 1)).inWords()).isEqualTo("1 GP practice");
    }

    @Test
    void severalPersonsArePeople() {
        assertThat(Tally.of(nodes(People.PERSON, 2)).inWords()).isEqualTo("2 people");
    }

    @Test
    void aWordInYBecomesIes() {
        assertThat(Plural.of(2, "governance body")).isEqualTo("governance bodies");
    }

    @Test
    void othersAreCountedTogether() {
        var nodes = nodes(GeneralPractice.GP_PRACTICE, 3);
        nodes.addAll(nodes(Organisations.PROVIDER, 1));
        nodes.addAll(nodes(People.PERSON, 1));

        assertThat(Tally.of(nodes).inWords()).isEqualTo("3 GP practices and 2 more");
    }

    @Test
    void theirPeopleAreAddedUp() {
        assertThat(Tally.of(List.of(practice(9_000), practice(4_500))).inWords())
                .isEqualTo("2 GP practices, 13,500 people");
    }

    @Test
    void nothingIsNoWords() {
        assertThat(Tally.of(List.of()).inWords()).isEmpty();
    }

    @Test
    void linksAreCountedAndTheirMoneyAddedUp() {
        var links = List.of(link(new BigDecimal("1200000")), link(new BigDecimal("2000000")));

        assertThat(LinkTally.inWords(ContractLinks.SUBCONTRACTS, links))
                .startsWith("2 \u00d7 ")
                .contains("\u00a33.2 million");
    }

    @Test
    void linksThatCarryNothingAreOnlyCounted() {
        var links = List.of(
                Link.of(GovernanceLinks.SITS_ON, NodeId.random(), NodeId.random()),
                Link.of(GovernanceLinks.SITS_ON, NodeId.random(), NodeId.random()));

        assertThat(LinkTally.inWords(GovernanceLinks.SITS_ON, links))
                .isEqualTo("2 \u00d7 " + GovernanceLinks.SITS_ON.label());
    }
}
