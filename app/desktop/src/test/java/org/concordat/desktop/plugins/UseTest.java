package org.concordat.desktop.plugins;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.concordat.api.core.Contracts;
import org.concordat.api.core.Core;
import org.concordat.api.network.Node;
import org.concordat.core.document.NetworkSnapshot;
import org.junit.jupiter.api.Test;

class UseTest {

    private final DemoPlugin.Demo demo = new DemoPlugin.Demo();

    @Test
    void whatHasATypeOfACareModelIsCounted() {
        var network =
                NetworkSnapshot.of(List.of(Node.of(demo.nodeTypes().get(0)), Node.of(Contracts.CONTRACT)), List.of());

        assertThat(Use.of(network, List.of(demo))).isEqualTo(new Use(1, 0));
    }

    @Test
    void whatHasAFactOfACareModelIsCountedToo() {
        var node = Node.of(Contracts.CONTRACT);
        var fact = node.with(node.facts().withRaw("demo.size", "large"));

        assertThat(Use.of(NetworkSnapshot.of(List.of(fact), List.of()), List.of(demo)))
                .isEqualTo(new Use(1, 0));
    }

    @Test
    void aNetworkOfOthersUsesNothing() {
        var node = Node.of(Contracts.CONTRACT).with(Core.NAME, "demo.Thing");

        assertThat(Use.of(NetworkSnapshot.of(List.of(node), List.of()), List.of(demo))
                        .isNone())
                .isTrue();
    }

    @Test
    void amountsAreToldInWords() {
        assertThat(new Use(1, 0).told()).isEqualTo("1 node and no links");
    }
}
