package org.concordat.exchange.spreadsheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.concordat.api.fact.Observation;
import org.concordat.api.network.Facts;
import org.concordat.api.vocabulary.Attribute;
import org.jspecify.annotations.Nullable;

/** Brings together what several columns or rows say of one element. */
final class Joining {

    private Joining() {}

    /** Lists and codes are joined; of other values the later stands. */
    static Object together(@Nullable Object earlier, Object later) {
        if (earlier instanceof List<?> some && later instanceof List<?> more) {
            var all = new LinkedHashSet<Object>(some);
            all.addAll(more);
            return List.copyOf(new ArrayList<>(all));
        }
        if (earlier instanceof Map<?, ?> some && later instanceof Map<?, ?> more) {
            var all = new HashMap<Object, Object>(some);
            all.putAll(more);
            return Map.copyOf(all);
        }
        return later;
    }

    static Facts together(Facts earlier, Facts later) {
        var all = earlier.asMap();
        later.forEach((id, value) -> all.put(id, together(all.get(id), value)));
        return Facts.ofChecked(all);
    }

    /** The attribute of which the two say different things, or null. */
    static @Nullable String conflict(Facts earlier, Facts later, Attribute<?> apart) {
        var all = earlier.asMap();
        for (var entry : later.asMap().entrySet()) {
            var here = all.get(entry.getKey());
            if (here != null && !entry.getKey().equals(apart.id()) && contradicts(here, entry.getValue())) {
                return entry.getKey();
            }
        }
        return null;
    }

    private static boolean contradicts(Object here, Object other) {
        if (here instanceof List<?> list && other instanceof List<?> more) {
            return list.stream().anyMatch(one -> more.stream().anyMatch(two -> contradictsFigure(one, two)));
        }
        if (here instanceof Map<?, ?> codes && other instanceof Map<?, ?> more) {
            return more.entrySet().stream()
                    .anyMatch(
                            e -> codes.containsKey(e.getKey()) && !e.getValue().equals(codes.get(e.getKey())));
        }
        return !here.equals(other);
    }

    private static boolean contradictsFigure(Object one, Object two) {
        return one instanceof Observation figure
                && two instanceof Observation other
                && Objects.equals(figure.date(), other.date())
                && figure.value().compareTo(other.value()) != 0;
    }
}
