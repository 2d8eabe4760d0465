package org.concordat.desktop.tables;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.vocabulary.LinkType;
import org.concordat.api.vocabulary.NodeType;

/** Which link was made last between nodes of two types, so that the next one like it is at hand. */
final class LastMade {

    private final Map<List<NodeType>, Made> made = new HashMap<>();

    /** @param leaves whether it leads from the row to the column */
    private record Made(LinkType type, boolean leaves) {

        static Made of(Link link, Node row) {
            return new Made(link.type(), link.from().equals(row.id()));
        }
    }

    void note(Link link, Node row, Node column) {
        made.put(List.of(row.type(), column.type()), Made.of(link, row));
    }

    /** The one like the last among those that are possible, else the first of them. */
    Link among(List<Link> possible, Node row, Node column) {
        var last = made.get(List.of(row.type(), column.type()));
        return possible.stream()
                .filter(link -> Made.of(link, row).equals(last))
                .findFirst()
                .orElse(possible.get(0));
    }
}
