package org.concordat.desktop.tables;

import java.util.LinkedHashSet;
import java.util.Set;
import org.concordat.api.fact.ElementId;
import org.concordat.api.fact.LinkId;
import org.concordat.api.network.Element;

/** What joins a row with a column: the links, and what counts: the links themselves, or the nodes between them. */
final class MatrixCell {

    private final Set<LinkId> links = new LinkedHashSet<>();
    private final Set<ElementId> counted = new LinkedHashSet<>();

    void add(LinkId link, Element counts) {
        links.add(link);
        counted.add(counts.id());
    }

    Set<LinkId> links() {
        return links;
    }

    Set<ElementId> counted() {
        return counted;
    }
}
