package org.concordat.exchange.graphml;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.concordat.api.core.Core;
import org.concordat.api.network.Element;
import org.concordat.api.network.Facts;
import org.jspecify.annotations.Nullable;

/** The columns of the facts of some elements: only those in use, each with the narrowest type that holds all its cells. */
final class FactColumns {

    private final String prefix;
    private final LocalDate day;
    private final Map<String, Map<String, Column>> byAttribute = new HashMap<>();

    /** @param prefix begins the keys of the columns: {@code n_} or {@code e_} */
    FactColumns(String prefix, LocalDate day, Collection<? extends Element> elements) {
        this.prefix = prefix;
        this.day = day;
        var types = new HashMap<String, Map<String, ColumnType>>();
        for (var element : elements) {
            element.facts().forEach((id, fact) -> {
                var ofAttribute = types.computeIfAbsent(id, i -> new TreeMap<>());
                Cells.of(fact, day, (suffix, cell) -> ofAttribute.merge(suffix, ColumnType.of(cell), ColumnType::or));
            });
        }
        // The name is the label, which every reader shows.
        types.remove(Core.NAME.id());
        name(new TreeMap<>(types));
    }

    private void name(Map<String, Map<String, ColumnType>> types) {
        var names = new ColumnNames();
        var keys = new HashSet<String>();
        types.forEach((id, ofAttribute) -> {
            var columns = new HashMap<String, Column>();
            ofAttribute.forEach((suffix, type) -> {
                var name = names.nameFor(id, suffix);
                columns.put(suffix, new Column(key(name, keys), name, type));
            });
            byAttribute.put(id, columns);
        });
    }

    /** A key is an XML name token; the codes of other registers may be called anything. */
    private String key(String name, Set<String> taken) {
        var plain = prefix + name.replaceAll("[^A-Za-z0-9._-]", "_");
        var free = plain;
        for (int i = 2; !taken.add(free); i++) {
            free = plain + "_" + i;
        }
        return free;
    }

    /** All of them, in the order of the attributes' ids. */
    List<Column> columns() {
        return new TreeMap<>(byAttribute)
                .values().stream()
                        .flatMap(columns -> new TreeMap<>(columns).values().stream())
                        .toList();
    }

    void write(Facts facts, Xml xml) {
        facts.forEach((id, fact) -> {
            var columns = byAttribute.get(id);
            if (columns != null) {
                Cells.of(fact, day, (suffix, cell) -> write(columns.get(suffix), cell, xml));
            }
        });
    }

    private static void write(@Nullable Column column, Object cell, Xml xml) {
        if (column != null) {
            xml.data(column.key(), ColumnType.text(cell));
        }
    }
}
