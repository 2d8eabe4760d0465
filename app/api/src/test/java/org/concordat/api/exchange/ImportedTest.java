package org.concordat.api.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.List;
import org.concordat.api.core.Organisations;
import org.concordat.api.fact.LinkId;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Facts;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.vocabulary.LinkType;
import org.junit.jupiter.api.Test;

class ImportedTest {

    private static final Node TRUST = new Node(new NodeId("trust"), Organisations.PROVIDER, Facts.NONE);

    @Test
    void whatWasReadDoesNotChangeAnyMore() {
        var nodes = new ArrayList<>(List.of(TRUST));
        var imported = Imported.of(nodes, List.of());

        nodes.clear();

        assertThat(imported.nodes()).containsExactly(TRUST);
    }

    @Test
    @SuppressWarnings("NullAway")
    void aNodeWithoutAnIdIsNotTaken() {
        var nameless = new Node(null, Organisations.PROVIDER, Facts.NONE);

        assertThatNullPointerException()
                .isThrownBy(() -> Imported.of(List.of(nameless), List.of()))
                .withMessage("id of a node");
    }

    @Test
    @SuppressWarnings("NullAway")
    void aLinkThatLeadsNowhereIsNotTaken() {
        var loose = new Link(new LinkId("l"), LinkType.placeholder("x.y"), TRUST.id(), null, Facts.NONE);

        assertThatNullPointerException()
                .isThrownBy(() -> Imported.of(List.of(TRUST), List.of(loose)))
                .withMessage("end of a link");
    }

    @Test
    void theSameTextGivesTheSameId() {
        assertThat(NodeId.ofText("Bilston choir, Thursdays")).isEqualTo(NodeId.ofText("Bilston choir, Thursdays"));
        assertThat(NodeId.ofText("Bilston choir, Thursdays")).isNotEqualTo(NodeId.ofText("Bilston choir, Fridays"));
        assertThat(NodeId.ofText("bilston-choir").value()).isEqualTo("bilston-choir");
        assertThat(LinkId.ofText("a b").value())
                .isNotEqualTo(NodeId.ofText("a b").value());
    }
}
