package org.concordat.desktop.tables;

import org.concordat.api.vocabulary.LinkType;
import org.concordat.api.vocabulary.NodeType;

/** How what stands at the rows of a matrix is joined with what stands above its columns. */
sealed interface Way {

    /** By any link, whichever way it leads. */
    record AnyLink() implements Way {}

    /** By links of one type. @param leaves whether they lead from the row to the column */
    record ByLink(LinkType type, boolean leaves) implements Way {}

    /** By two links with a node of this type between them, whichever way they lead. */
    record Through(NodeType type) implements Way {}
}
