package org.concordat.api.network;

import static org.assertj.core.api.Assertions.assertThat;

import org.concordat.api.core.Core;
import org.concordat.api.fact.LinkId;
import org.concordat.api.fact.NodeId;
import org.concordat.api.fact.Source;
import org.concordat.api.style.NodeShape;
import org.concordat.api.style.NodeStyle;
import org.concordat.api.vocabulary.NodeType;
import org.junit.jupiter.api.Test;

class ElementTest {

    private static final NodeId A = new NodeId("a");

    private static NodeType type(String id) {
        return NodeType.of(id, id, id, NodeStyle.of(NodeShape.RECTANGLE, "#FFFFFF", "#000000"), java.util.List.of());
    }

    private static Node node() {
        return new Node(new NodeId("a"), type("test.a"), Facts.NONE.with(Core.NAME, "A"));
    }

    @Test
    void nodesOfTheSameFactsAreEqual() {
        assertThat(node()).isEqualTo(node()).hasSameHashCodeAs(node());
    }

    @Test
    void nodesOfOtherFactsDiffer() {
        assertThat(node()).isNotEqualTo(node().with(Core.NAME, "B"));
    }

    @Test
    void idsOfNodesAndLinksDiffer() {
        assertThat(A).isEqualTo(new NodeId("a")).isNotEqualTo(new LinkId("a"));
    }

    @Test
    void sourcesDifferInEachPart() {
        var source = new Source("d", "l", "q", "t");
        assertThat(source).isEqualTo(new Source("d", "l", "q", "t")).hasSameHashCodeAs(new Source("d", "l", "q", "t"));
        assertThat(java.util.List.of(
                        new Source("x", "l", "q", "t"),
                        new Source("d", "x", "q", "t"),
                        new Source("d", "l", "x", "t"),
                        new Source("d", "l", "q", "x")))
                .doesNotContain(source);
    }
}
