package org.concordat.desktop.creating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.concordat.api.core.Contracts;
import org.concordat.api.core.Organisations;
import org.concordat.api.edit.AddNode;
import org.concordat.api.edit.Edit;
import org.concordat.api.edit.Group;
import org.concordat.api.network.Node;
import org.concordat.api.vocabulary.NodeType;
import org.junit.jupiter.api.Test;

class RecentTypesTest {

    private final RecentTypes recent = new RecentTypes();

    private static Edit adding(NodeType... types) {
        return new Group(
                "add",
                Stream.of(types).<Edit>map(type -> new AddNode(Node.of(type))).toList());
    }

    @Test
    void theLatestStandsFirstAndOnce() {
        recent.note(adding(Contracts.CONTRACT));
        recent.note(adding(Organisations.PROVIDER));
        recent.note(adding(Contracts.CONTRACT));

        assertThat(recent.types()).containsExactly(Contracts.CONTRACT, Organisations.PROVIDER);
    }

    @Test
    void itSaysWhetherATypeWasUsed() {
        assertThat(recent.note(adding(Contracts.CONTRACT))).isTrue();
        assertThat(recent.note(adding(Contracts.CONTRACT))).isTrue();
        assertThat(recent.note(adding())).isFalse();
    }

    @Test
    void whatComesInCrowdsWasNotDrawn() {
        recent.note(adding(
                Contracts.CONTRACT, Organisations.PROVIDER, Organisations.REGULATOR, Organisations.COMMISSIONER));

        assertThat(recent.types()).isEmpty();
    }
}
