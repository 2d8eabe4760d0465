package org.concordat.desktop.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.concordat.api.core.Core;
import org.concordat.api.core.Organisations;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.vocabulary.LinkType;
import org.concordat.core.document.NetworkSnapshot;
import org.junit.jupiter.api.Test;

class NamesTest {

    private final Node named = Node.of(Organisations.PROVIDER).with(Core.NAME, "Trust");
    private final Node unnamed = Node.of(Organisations.COMMISSIONER);
    private final Link link = Link.of(LinkType.placeholder("test.pays"), unnamed.id(), named.id());
    private final Names names = new Names(NetworkSnapshot.of(List.of(named, unnamed), List.of(link)));

    @Test
    void anUnnamedNodeIsCalledByItsType() {
        assertThat(names.of(unnamed)).isEqualTo("Unnamed commissioner");
    }

    @Test
    void aLinkIsCalledByItsEnds() {
        assertThat(names.of(link)).isEqualTo("Unnamed commissioner pays Trust");
    }

    @Test
    void whatIsGoneIsSaidToBe() {
        assertThat(names.of(NodeId.random())).isEqualTo("no longer in the network");
    }
}
