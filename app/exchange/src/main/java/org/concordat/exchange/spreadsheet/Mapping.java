package org.concordat.exchange.spreadsheet;

import java.util.List;
import java.util.Optional;

/**
 * What the columns of a table mean: which nodes and links a row describes, and which column says what of them. The first node is the
 * one that a row is about; the others may be missing from a row. Immutable.
 */
public record Mapping(List<NodeRule> nodes, List<LinkRule> links, List<ColumnRole> columns) {

    public Mapping {
        nodes = List.copyOf(nodes);
        links = List.copyOf(links);
        columns = List.copyOf(columns);
    }

    /** The role of a column by its heading, letter case and spaces aside. */
    public Optional<ColumnRole> role(String heading) {
        return columns.stream().filter(c -> Letters.same(c.column(), heading)).findFirst();
    }

    List<ColumnRole> columnsOf(String key, Role role) {
        return columns.stream()
                .filter(c -> c.of().equals(key) && c.role() == role)
                .toList();
    }
}
