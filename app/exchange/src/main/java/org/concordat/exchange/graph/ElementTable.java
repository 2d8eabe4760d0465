package org.concordat.exchange.graph;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Element;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.view.Box;
import org.jspecify.annotations.Nullable;

/** Nodes or links as whole rows: what each is and where it stands, then its facts. Immutable. */
public final class ElementTable<E extends Element> {

    private final List<Lead<E>> leads;
    private final FactTable facts;
    private final List<Column> columns = new ArrayList<>();

    /** A column that is no fact. */
    private record Lead<E>(String name, ColumnType type, Function<E, @Nullable Object> cell) {}

    private ElementTable(List<Lead<E>> leads, FactTable facts) {
        this.leads = leads;
        this.facts = facts;
        leads.forEach(lead -> columns.add(new Column(columns.size(), lead.name(), "", "", lead.type())));
        for (var fact : facts.columns()) {
            columns.add(new Column(columns.size(), fact.name(), fact.attributeId(), fact.part(), fact.type()));
        }
    }

    private static <E extends Element> ElementTable<E> of(FactTable facts) {
        return new ElementTable<>(List.of(), facts);
    }

    /** The columns {@code type} and {@code typeId}, {@code parentId} if any node has a frame, and the facts. */
    public static ElementTable<Node> ofNodes(GraphTables tables) {
        var table = ElementTable.<Node>of(tables.nodeFacts()).withTypes("type");
        return tables.hasParents() ? table.with("parentId", ColumnType.TEXT, n -> text(tables.parent(n))) : table;
    }

    /** The same with the columns {@code x}, {@code y}, {@code width} and {@code height} if any node has a place. */
    public static ElementTable<Node> ofPlacedNodes(GraphTables tables, boolean upwards) {
        var table = ofNodes(tables);
        if (!tables.hasPlaces()) {
            return table;
        }
        return table.with("x", ColumnType.DECIMAL, n -> measure(tables.box(n), Box::centreX))
                .with("y", ColumnType.DECIMAL, n -> measure(tables.box(n), b -> upwards ? -b.centreY() : b.centreY()))
                .withSizes(tables);
    }

    /** The columns {@code type} and {@code typeId} and the facts. */
    public static ElementTable<Link> ofLinks(GraphTables tables) {
        return ofLinks(tables, "type");
    }

    /** The same with another name for the column of types. */
    public static ElementTable<Link> ofLinks(GraphTables tables, String typeName) {
        return ElementTable.<Link>of(tables.linkFacts()).withTypes(typeName);
    }

    private ElementTable<E> withTypes(String typeName) {
        return with(typeName, ColumnType.TEXT, e -> e.type().label())
                .with("typeId", ColumnType.TEXT, e -> e.type().id());
    }

    /** These rows of nodes with the columns {@code width} and {@code height} if any node has a place. */
    public ElementTable<E> withSizes(GraphTables tables) {
        return tables.hasPlaces()
                ? with("width", ColumnType.DECIMAL, e -> measure(box(tables, e), Box::width))
                        .with("height", ColumnType.DECIMAL, e -> measure(box(tables, e), Box::height))
                : this;
    }

    private static @Nullable Box box(GraphTables tables, Element element) {
        return element instanceof Node node ? tables.box(node) : null;
    }

    /** These rows with one more column before the facts. */
    public ElementTable<E> with(String name, ColumnType type, Function<E, @Nullable Object> cell) {
        var more = new ArrayList<>(leads);
        more.add(new Lead<>(name, type, cell));
        return new ElementTable<>(more, facts);
    }

    /** The same with the id of each element as a column. */
    public ElementTable<E> withId(String name) {
        return with(name, ColumnType.TEXT, e -> e.id().value());
    }

    /** The same columns of some of the elements alone, with only the facts that these have. */
    public ElementTable<E> only(Collection<E> elements) {
        return new ElementTable<>(leads, facts.only(elements));
    }

    private static @Nullable Object text(@Nullable NodeId id) {
        return id == null ? null : id.value();
    }

    private static @Nullable Object measure(@Nullable Box box, Function<Box, Double> measure) {
        return box == null ? null : BigDecimal.valueOf(measure.apply(box));
    }

    /** All columns; those of the facts last, in the order of the attributes' ids. */
    public List<Column> columns() {
        return List.copyOf(columns);
    }

    /** The cells of an element in the order of the columns: each a Boolean, a Long, a BigDecimal, a PartialDate or a text that is not empty. */
    public void cells(E element, BiConsumer<Column, Object> receiver) {
        var row = row(element);
        for (int i = 0; i < row.length; i++) {
            var cell = row[i];
            if (cell != null) {
                receiver.accept(columns.get(i), cell);
            }
        }
    }

    /** The cells of an element by the index of their columns, null for each that it does not have. */
    public @Nullable Object[] row(E element) {
        var row = new @Nullable Object[columns.size()];
        for (int i = 0; i < leads.size(); i++) {
            var cell = leads.get(i).cell().apply(element);
            row[i] = "".equals(cell) ? null : cell;
        }
        var ofFacts = facts.row(element);
        System.arraycopy(ofFacts, 0, row, leads.size(), ofFacts.length);
        return row;
    }
}
