package org.concordat.desktop.tables;

import java.util.ArrayList;
import java.util.List;
import org.concordat.api.edit.AddLink;
import org.concordat.api.edit.Edit;
import org.concordat.api.model.Vocabulary;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;

/** The links that may be made in a cell of a matrix. */
record MatrixLinks(Vocabulary vocabulary) {

    /** Those that are legal between the two and of the way that the matrix shows; none where it shows paths through others. */
    List<Link> possible(Way way, Node row, Node column) {
        var links = new ArrayList<Link>();
        if (way instanceof Way.ByLink by) {
            var from = by.leaves() ? row : column;
            var to = by.leaves() ? column : row;
            if (vocabulary.allows(by.type(), from.type(), to.type())) {
                links.add(Link.of(by.type(), from.id(), to.id()));
            }
        } else if (way instanceof Way.AnyLink) {
            links.addAll(between(row, column));
            if (!row.equals(column)) {
                links.addAll(between(column, row));
            }
        }
        return links;
    }

    private List<Link> between(Node from, Node to) {
        return vocabulary.linkTypesBetween(from.type(), to.type()).stream()
                .map(type -> Link.of(type, from.id(), to.id()))
                .toList();
    }

    static Edit add(Link link) {
        return new AddLink(link);
    }
}
