package org.concordat.exchange.spreadsheet;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What the columns of a table are taken for so far, by their place from 0. */
final class Roles {

    private final Map<Integer, ColumnRole> taken = new TreeMap<>();

    boolean isOpen(int column) {
        return !taken.containsKey(column);
    }

    @Nullable
    ColumnRole at(int column) {
        return taken.get(column);
    }

    void put(int column, ColumnRole role) {
        taken.put(column, role);
    }

    boolean has(Predicate<ColumnRole> like) {
        return taken.values().stream().anyMatch(like);
    }

    boolean has(String key, Role role) {
        return has(r -> r.of().equals(key) && r.role() == role);
    }

    boolean has(String key, Role role, String scheme) {
        return has(r -> r.of().equals(key) && r.role() == role && r.scheme().equals(scheme));
    }

    /** Whether a column tells one thing of this key from another. */
    boolean identify(String key) {
        return has(key, Role.ID) || has(key, Role.CODE) || has(key, Role.NAME);
    }

    /** The columns that speak of a thing. */
    List<Integer> of(String key) {
        return taken.entrySet().stream()
                .filter(e -> e.getValue().of().equals(key))
                .map(Map.Entry::getKey)
                .toList();
    }

    void replaceAll(UnaryOperator<ColumnRole> change) {
        taken.replaceAll((column, role) -> change.apply(role));
    }

    /** What was said of one thing is said of another, unless that is said of it already. */
    void move(String from, String to) {
        if (!from.equals(to)) {
            replaceAll(role -> role.of().equals(from) && !has(to, role.role(), role.scheme()) ? role.withOf(to) : role);
            taken.values().removeIf(role -> role.of().equals(from));
        }
    }

    /** In the order of the table. */
    List<ColumnRole> all() {
        return List.copyOf(taken.values());
    }
}
