package org.concordat.exchange.graph;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.concordat.api.fact.Alias;
import org.concordat.api.fact.DatedChoice;
import org.concordat.api.fact.Image;
import org.concordat.api.fact.NodeId;
import org.concordat.api.fact.Observation;
import org.concordat.api.fact.PartialDate;
import org.concordat.api.network.Unread;
import org.concordat.core.storage.PlainValue;
import org.jspecify.annotations.Nullable;

/**
 * The cells that a fact comes to, each with the part that its column is for: one for most kinds, one for each code of a set of codes.
 * Where a cell for people does not say all, such as the figure of a day or a list of sources, another one says it as a file of ours does.
 */
public final class Cells {

    /** Begins every part but the fact itself; no id of an attribute has it. */
    static final char PART = ':';

    /** The part that holds all of a fact as JSON. */
    public static final String ALL = PART + "all";

    /** The part that holds a value as it stood in the file, as nothing here can read it. */
    public static final String UNREAD = PART + "unread";

    public static final String SEPARATOR = "; ";

    private Cells() {}

    /** Told of each cell. A text that is yet to be composed is no text so far; {@link #composed} gives it. */
    @FunctionalInterface
    interface Receiver {
        void cell(String attributeId, String part, Object cell);
    }

    /** A text that is composed only for those who do not just ask which cells there are. */
    private record Listing(List<?> list, boolean isJson) {
        String text() {
            return isJson
                    ? PlainValue.json(list)
                    : list.stream().map(Cells::text).collect(Collectors.joining(SEPARATOR));
        }
    }

    static void of(String id, Object fact, LocalDate day, Receiver receiver) {
        if (fact instanceof String text) {
            if (!text.isEmpty()) {
                receiver.cell(id, "", text);
            }
        } else if (fact instanceof List<?> list) {
            ofList(id, list, day, receiver);
        } else if (fact instanceof Map<?, ?> codes) {
            new TreeMap<>(codes).forEach((scheme, code) -> receiver.cell(id, PART + String.valueOf(scheme), code));
        } else if (fact instanceof Unread unread) {
            receiver.cell(id, UNREAD, unread.json());
        } else if (fact instanceof NodeId node) {
            receiver.cell(id, "", node.value());
        } else if (!(fact instanceof Image)) {
            receiver.cell(id, "", fact);
        }
    }

    /** The cell itself, where it may be a text that is yet to be composed. */
    static Object composed(Object cell) {
        return cell instanceof Listing listing ? listing.text() : cell;
    }

    /** What the cell for people says of a list on a day; empty if it has none. */
    public static String shown(List<?> list, LocalDate day) {
        var shown = new StringBuilder();
        ofList("", list, day, (id, part, cell) -> shown.append(part.isEmpty() ? ColumnType.text(composed(cell)) : ""));
        return shown.toString();
    }

    private static void ofList(String id, List<?> list, LocalDate day, Receiver receiver) {
        if (list.isEmpty()) {
            return;
        }
        if (list.get(0) instanceof Observation) {
            var observations = list.stream().map(Observation.class::cast).toList();
            Observation.on(day, observations).ifPresent(o -> receiver.cell(id, "", figure(o.value())));
        } else {
            receiver.cell(id, "", new Listing(list, false));
        }
        if (!list.stream().allMatch(Cells::isPlain)) {
            receiver.cell(id, ALL, new Listing(list, true));
        }
    }

    /** A whole figure as a whole number, so that a column of patients is one of whole numbers. */
    private static Object figure(BigDecimal value) {
        boolean whole = value.signum() == 0 || value.stripTrailingZeros().scale() <= 0;
        boolean fits = value.precision() - (long) value.scale() <= 18;
        return whole && fits ? (Object) value.longValueExact() : value;
    }

    /** Whether the text of an item says all, and can be told apart from the next. */
    private static boolean isPlain(Object item) {
        if (item instanceof Alias alias) {
            return alias.from() == null && alias.to() == null && isPlain(alias.name());
        }
        if (item instanceof DatedChoice choice) {
            return choice.from() == null && choice.to() == null && isPlain(choice.choice());
        }
        return item instanceof NodeId || item instanceof String text && isPlain(text);
    }

    private static boolean isPlain(String text) {
        return !text.isEmpty() && text.equals(text.strip()) && text.indexOf(';') < 0;
    }

    private static String text(Object item) {
        if (item instanceof Alias alias) {
            return alias.name() + period(alias.from(), alias.to());
        }
        if (item instanceof DatedChoice choice) {
            return choice.choice() + period(choice.from(), choice.to());
        }
        return item.toString();
    }

    private static String period(@Nullable PartialDate from, @Nullable PartialDate to) {
        return from == null && to == null ? "" : " (" + orNothing(from) + " to " + orNothing(to) + ")";
    }

    private static String orNothing(@Nullable PartialDate date) {
        return date == null ? "" : date.toString();
    }
}
