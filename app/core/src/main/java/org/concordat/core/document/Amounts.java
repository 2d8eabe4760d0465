package org.concordat.core.document;

import org.concordat.api.core.Remarks;
import org.concordat.api.network.Element;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;

/**
 * How much a network holds. Notes and pictures are no nodes to a planner, nor are the lines that lead from them links.
 *
 * @param nodes without notes and pictures
 * @param links without those that say what a note or picture is about
 */
public record Amounts(int nodes, int links, int notes, int pictures) {

    static final Amounts NONE = new Amounts(0, 0, 0, 0);

    /** With so many more elements like this one; fewer if negative. */
    Amounts plus(Element element, int count) {
        if (element instanceof Node node && Remarks.isOne(node)) {
            return node.isA(Remarks.NOTE)
                    ? new Amounts(nodes, links, notes + count, pictures)
                    : new Amounts(nodes, links, notes, pictures + count);
        } else if (element instanceof Link link) {
            return link.is(Remarks.ABOUT) ? this : new Amounts(nodes, links + count, notes, pictures);
        }
        return new Amounts(nodes + count, links, notes, pictures);
    }
}
