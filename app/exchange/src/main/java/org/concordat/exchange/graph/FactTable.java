package org.concordat.exchange.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.concordat.api.core.Core;
import org.concordat.api.network.Element;
import org.jspecify.annotations.Nullable;

/** The facts of some elements as a table: only columns in use, each with the narrowest type that holds all its cells. */
public final class FactTable {

    private final LocalDate day;
    private final Map<String, Map<String, Column>> byAttribute = new HashMap<>();
    private final List<Column> columns = new ArrayList<>();

    FactTable(LocalDate day, Collection<? extends Element> elements) {
        this.day = day;
        var types = new TreeMap<String, Map<String, ColumnType>>();
        for (var element : elements) {
            cells(
                    element,
                    (id, part, cell) -> types.computeIfAbsent(id, i -> new TreeMap<>())
                            .merge(part, ColumnType.of(cell), ColumnType::or));
        }
        var names = new FactNames();
        types.forEach((id, parts) -> parts.forEach((part, type) -> {
            var column = new Column(columns.size(), names.nameFor(id, part), id, part, type);
            columns.add(column);
            byAttribute.computeIfAbsent(id, i -> new HashMap<>()).put(part, column);
        }));
    }

    /** The facts of other elements, on the same day. */
    FactTable only(Collection<? extends Element> elements) {
        return new FactTable(day, elements);
    }

    /** The name is the label, which every reader shows; only where it could not be told from one, it is a cell too. */
    private void cells(Element element, Cells.Receiver receiver) {
        element.facts().forEach((id, fact) -> {
            if (!id.equals(Core.NAME.id()) || fact.equals(element.type().label())) {
                Cells.of(id, fact, day, receiver);
            }
        });
    }

    /** All of them, in the order of the attributes' ids. */
    public List<Column> columns() {
        return List.copyOf(columns);
    }

    /**
     * The cells of an element by the index of their columns, null for each that it does not have: a Boolean, a Long, a BigDecimal, a {@link
     * org.concordat.api.fact.PartialDate} or a text that is not empty.
     */
    public @Nullable Object[] row(Element element) {
        var row = new @Nullable Object[columns.size()];
        cells(element, (id, part, cell) -> {
            var parts = byAttribute.get(id);
            var column = parts == null ? null : parts.get(part);
            if (column != null) {
                row[column.index()] = Cells.composed(cell);
            }
        });
        return row;
    }
}
