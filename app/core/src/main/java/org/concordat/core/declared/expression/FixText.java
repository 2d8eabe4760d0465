package org.concordat.core.declared.expression;

import java.util.Optional;
import org.concordat.api.network.Facts;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.api.vocabulary.LinkType;
import org.concordat.api.vocabulary.NodeType;
import org.concordat.core.declared.json.Text;

/**
 * A way to mend a finding, as it stands in the file.
 *
 * @param label what it does, with expressions in braces
 * @param when where it is offered; empty for always
 */
public record FixText(Text label, Optional<Text> when, Change change) {

    /** What it changes. */
    public sealed interface Change {}

    /** Sets a fact of a node or a link. */
    public record SetFact(Text of, Attribute<?> attribute, Object value) implements Change {}

    /** Joins two nodes. */
    public record Join(LinkType type, Text from, Text to, Facts facts) implements Change {}

    /**
     * Adds a node, and perhaps a link with it.
     *
     * @param from the node that the link comes from; empty if it comes from the new one
     * @param to the node that it leads to; empty if it leads to the new one
     */
    public record Add(
            NodeType type, Text name, Facts facts, Optional<LinkType> link, Optional<Text> from, Optional<Text> to)
            implements Change {}

    /** Removes a node or a link. */
    public record Remove(Text of) implements Change {}
}
