package org.concordat.exchange.xlsx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.concordat.api.fact.NodeId;
import org.concordat.api.model.Vocabulary;
import org.concordat.api.network.Element;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.vocabulary.ElementType;
import org.concordat.exchange.export.Labels;
import org.concordat.exchange.graph.Column;
import org.concordat.exchange.graph.ElementTable;
import org.concordat.exchange.graph.GraphTables;
import org.concordat.exchange.xlsx.TypeSheet.SheetColumn;
import org.jspecify.annotations.Nullable;

/** The sheets of a network: one for each type of node, then one for each type of link. */
final class TypeSheets {

    /** What the sheet says already. */
    private static final Set<String> NEEDLESS = Set.of("type", "typeId");

    private final GraphTables tables;
    private final Vocabulary vocabulary;
    private final SheetNames names = new SheetNames();
    private final List<TypeSheet> sheets = new ArrayList<>();
    private final Map<NodeId, String> labels = new HashMap<>();

    private TypeSheets(GraphTables tables, Vocabulary vocabulary) {
        this.tables = tables;
        this.vocabulary = vocabulary;
        tables.nodes().forEach(node -> labels.put(node.id(), Labels.of(node)));
    }

    static TypeSheets of(GraphTables tables, Vocabulary vocabulary) {
        var sheets = new TypeSheets(tables, vocabulary);
        sheets.names.of(NetworkWorkbook.OVERVIEW);
        sheets.names.of(NetworkWorkbook.COLUMNS);
        var nodes = ElementTable.ofPlacedNodes(tables, false);
        tables.nodeTypes()
                .forEach(type -> sheets.add(type, tables.nodes(), nodes, TypeSheets::nodeCells, "id", "name"));
        var links = ElementTable.ofLinks(tables);
        tables.linkTypes()
                .forEach(type -> sheets.add(
                        type, tables.links(), links, sheets::linkCells, "id", "from", "to", "name", "fromId", "toId"));
        return sheets;
    }

    private static List<String> nodeCells(Node node) {
        return List.of(node.id().value(), Labels.of(node));
    }

    private List<String> linkCells(Link link) {
        var from = link.from();
        var to = link.to();
        return List.of(link.id().value(), label(from), label(to), Labels.of(link), from.value(), to.value());
    }

    private String label(NodeId id) {
        return labels.getOrDefault(id, id.value());
    }

    private <E extends Element> void add(
            ElementType type, List<E> all, ElementTable<E> whole, Function<E, List<String>> cells, String... first) {
        var elements = all.stream().filter(e -> e.type().equals(type)).toList();
        var table = whole.only(elements);
        var shown = shown(table);
        var headings = new Headings(vocabulary);
        var columns = new ArrayList<SheetColumn>();
        Stream.of(first).forEach(key -> columns.add(new SheetColumn(headings.own(key), key, "")));
        shown.forEach(c -> columns.add(new SheetColumn(headings.of(c), c.name(), c.attributeId())));
        TypeSheet.Rows rows =
                receiver -> elements.forEach(e -> receiver.accept(row(cells.apply(e), table.row(e), shown)));
        sheets.add(new TypeSheet(names.of(type.label()), type, columns, 2, elements.size(), rows));
    }

    /** The facts, then where a node stands. */
    private static List<Column> shown(ElementTable<?> table) {
        var facts = table.columns().stream().filter(c -> !c.attributeId().isEmpty());
        var others = table.columns().stream().filter(c -> c.attributeId().isEmpty() && !NEEDLESS.contains(c.name()));
        return Stream.concat(facts, others).toList();
    }

    private static @Nullable Object[] row(List<String> first, @Nullable Object[] cells, List<Column> shown) {
        var row = Arrays.copyOf(first.toArray(), first.size() + shown.size());
        for (int i = 0; i < shown.size(); i++) {
            row[first.size() + i] = cells[shown.get(i).index()];
        }
        return row;
    }

    GraphTables tables() {
        return tables;
    }

    List<TypeSheet> sheets() {
        return List.copyOf(sheets);
    }
}
