package org.concordat.core.declared.expression;

import java.util.Optional;
import org.concordat.api.network.Element;
import org.concordat.api.network.Node;
import org.concordat.api.vocabulary.Attribute;

/** What counts as stated of an element. */
final class Stated {

    private Stated() {}

    /** The fact of an element, or what its type presets. */
    static <T> Optional<T> fact(Element element, Attribute<T> attribute) {
        var found = element.find(attribute);
        return found.isEmpty() && element instanceof Node node ? node.type().preset(attribute) : found;
    }
}
