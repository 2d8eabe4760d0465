package org.concordat.exchange.gml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.concordat.exchange.graph.Column;

/** Columns under names of letters and digits, as GML has no others. */
final class Keys {

    private static final String TAKEN = "id label key nodeid source target graphics";

    private final List<Column> columns;
    private final List<String> keys = new ArrayList<>();

    Keys(List<Column> columns) {
        this.columns = columns;
        var taken = new HashSet<>(List.of(TAKEN.split(" ")));
        columns.forEach(column -> keys.add(key(column.name(), taken)));
    }

    private static String key(String name, Set<String> taken) {
        var key = new StringBuilder();
        for (var part : name.split("[^A-Za-z0-9]+")) {
            if (!part.isEmpty()) {
                key.append(key.isEmpty() ? part : part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1));
            }
        }
        var plain = key.isEmpty() || Character.isDigit(key.charAt(0)) ? "key" + key : key.toString();
        var free = plain;
        for (int i = 2; !taken.add(free.toLowerCase(Locale.ROOT)); i++) {
            free = plain + i;
        }
        return free;
    }

    String of(Column column) {
        return keys.get(column.index());
    }

    /** Which key stands for which name, a line for each that differs; empty for none. */
    String legend() {
        return columns.stream()
                .filter(column -> !of(column).equals(column.name()))
                .map(column -> of(column) + "=" + column.name())
                .collect(Collectors.joining("\n"));
    }
}
