package org.concordat.desktop.tables;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.concordat.api.fact.ElementId;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Element;
import org.concordat.api.network.Link;
import org.concordat.api.network.Network;
import org.concordat.api.network.Node;
import org.concordat.api.vocabulary.NodeType;
import org.concordat.desktop.desk.Names;
import org.jspecify.annotations.Nullable;

/**
 * The answer to the question of a matrix. Made on any thread for a snapshot; not changed afterwards.
 */
final class MatrixContent {

    /** More columns than this nobody reads; those with most are shown. */
    static final int MOST_COLUMNS = 200;

    private final MatrixQuestion question;
    private final Network network;
    private final Map<NodeId, Map<NodeId, MatrixCell>> cells = new HashMap<>();
    private final Map<NodeId, Set<ElementId>> ofColumn = new HashMap<>();
    private List<NodeId> rows = List.of();
    private List<NodeId> columns = List.of();
    private int allColumns;

    private MatrixContent(MatrixQuestion question, Network network) {
        this.question = question;
        this.network = network;
    }

    /** Takes time that grows with the links of the rows. @param overtaken whether nobody waits any more */
    static MatrixContent of(MatrixQuestion question, Network network, BooleanSupplier overtaken) {
        var content = new MatrixContent(question, network);
        network.nodes(question.rows()).forEach(row -> {
            if (overtaken.getAsBoolean()) {
                throw new CancellationException();
            }
            content.join(row);
        });
        content.order();
        return content;
    }

    private void join(Node row) {
        Stream.concat(network.linksFrom(row.id()).stream(), network.linksTo(row.id()).stream())
                .distinct()
                .forEach(link -> {
                    var other = network.node(link.otherEnd(row.id()));
                    if (other != null) {
                        join(row, link, other);
                    }
                });
    }

    private void join(Node row, Link link, Node other) {
        if (question.way() instanceof Way.Through through) {
            if (other.isA(through.type())) {
                joinBeyond(row, link, other);
            }
        } else if (other.isA(question.columns()) && leads(row, link)) {
            cell(row.id(), other.id()).add(link.id(), link);
            ofColumn(other.id()).add(link.id());
        }
    }

    private boolean leads(Node row, Link link) {
        return !(question.way() instanceof Way.ByLink by)
                || link.is(by.type()) && (by.leaves() ? link.from() : link.to()).equals(row.id());
    }

    private void joinBeyond(Node row, Link first, Node between) {
        Stream.concat(network.linksFrom(between.id()).stream(), network.linksTo(between.id()).stream())
                .filter(second -> !second.equals(first))
                .forEach(second -> {
                    var column = network.node(second.otherEnd(between.id()));
                    if (column != null && column.isA(question.columns()) && !column.equals(row)) {
                        var cell = cell(row.id(), column.id());
                        cell.add(first.id(), between);
                        cell.add(second.id(), between);
                        ofColumn(column.id()).add(between.id());
                    }
                });
    }

    private MatrixCell cell(NodeId row, NodeId column) {
        return cells.computeIfAbsent(row, id -> new HashMap<>()).computeIfAbsent(column, id -> new MatrixCell());
    }

    private Set<ElementId> ofColumn(NodeId column) {
        return ofColumn.computeIfAbsent(column, id -> new LinkedHashSet<>());
    }

    private void order() {
        rows = ordered(question.rows(), cells.keySet());
        var all = ordered(question.columns(), ofColumn.keySet());
        allColumns = all.size();
        columns = all.size() <= MOST_COLUMNS ? all : most(all);
    }

    private List<NodeId> ordered(NodeType type, Collection<NodeId> used) {
        var names = new Names(network);
        return network.nodes(type)
                .filter(node -> question.isFull() || used.contains(node.id()))
                .sorted(Comparator.comparing(names::of, String.CASE_INSENSITIVE_ORDER))
                .map(Node::id)
                .toList();
    }

    private List<NodeId> most(List<NodeId> all) {
        var most = all.stream()
                .sorted(Comparator.comparingInt((NodeId id) -> -total(ofColumn.get(id))))
                .limit(MOST_COLUMNS)
                .toList();
        var kept = new ArrayList<>(all);
        kept.retainAll(Set.copyOf(most));
        return List.copyOf(kept);
    }

    private static int total(@Nullable Set<ElementId> counted) {
        return counted == null ? 0 : counted.size();
    }

    MatrixQuestion question() {
        return question;
    }

    List<NodeId> rows() {
        return rows;
    }

    List<NodeId> columns() {
        return columns;
    }

    /** How many columns there would be without a limit. */
    int allColumns() {
        return allColumns;
    }

    /** What joins the two, or null. */
    @Nullable
    MatrixCell cell(int row, int column) {
        return cells.getOrDefault(rows.get(row), Map.of()).get(columns.get(column));
    }

    /** What counts in a row, each once. */
    List<Element> ofRow(int row) {
        var all = new LinkedHashSet<ElementId>();
        cells.getOrDefault(rows.get(row), Map.of()).values().forEach(cell -> all.addAll(cell.counted()));
        return elements(all);
    }

    /** What counts in a column, each once. */
    List<Element> ofColumn(int column) {
        return elements(ofColumn.getOrDefault(columns.get(column), Set.of()));
    }

    /** All that counts, each once. */
    List<Element> all() {
        var all = new LinkedHashSet<ElementId>();
        ofColumn.values().forEach(all::addAll);
        return elements(all);
    }

    List<Element> elements(Collection<ElementId> ids) {
        return ids.stream().map(network::element).flatMap(Stream::ofNullable).toList();
    }
}
