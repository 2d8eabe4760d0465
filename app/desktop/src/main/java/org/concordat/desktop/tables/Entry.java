package org.concordat.desktop.tables;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Facts;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.api.vocabulary.Choice;
import org.concordat.desktop.inspector.Reading;

/** How a cell is changed. What comes of it is what happens to the facts of an element, so that it fits several of them. */
sealed interface Entry {

    /**
     * By typing.
     *
     * @param read what a text comes to; an empty one takes the fact away
     * @param isOfOne whether it tells elements apart, so that it is never set for several at once
     */
    record Typed(Function<String, Reading<UnaryOperator<Facts>>> read, boolean isOfOne) implements Entry {}

    /**
     * By choosing.
     *
     * @param choices without that of nothing, which is always offered
     * @param take what a choice comes to; the empty text takes the fact away
     */
    record Chosen(List<Choice> choices, Function<String, UnaryOperator<Facts>> take) implements Entry {}

    /** By finding a node. */
    record Found(Attribute<NodeId> attribute) implements Entry {

        UnaryOperator<Facts> take(NodeId node) {
            return facts -> facts.with(attribute, node);
        }
    }
}
