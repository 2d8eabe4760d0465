package org.concordat.desktop.tables;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.concordat.api.fact.ElementId;
import org.concordat.api.network.Element;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.exchange.spreadsheet.TablePaste.Subject;
import org.jspecify.annotations.Nullable;

/**
 * Which elements a table shows, and in what order. Immutable.
 *
 * @param columns all of them, also those that are not shown: words are looked for in each
 * @param words each of which some cell of a row has to hold; empty for all rows
 * @param sorted null for the order of the document
 */
record Query(
        Subject subject,
        List<Column> columns,
        String words,
        @Nullable Sorted sorted) {

    private static final int LOOKED_UP_EVERY = 1 << 10;

    /** By which column, and which way; empty cells come last either way. */
    record Sorted(Column column, boolean isDescending) {}

    /**
     * What a table shows.
     *
     * @param ids in order
     * @param total how many there are without the words
     */
    record Answer(List<ElementId> ids, int total) {}

    static Query all(Subject subject, List<Column> columns) {
        return new Query(subject, columns, "", null);
    }

    Query withWords(String newWords) {
        return new Query(subject, columns, newWords, sorted);
    }

    Query withSorted(@Nullable Sorted newSorted) {
        return new Query(subject, columns, words, newSorted);
    }

    /** Takes time that grows with the network. @param overtaken whether nobody waits any more */
    Answer answer(Sight sight, BooleanSupplier overtaken) {
        var wanted = wanted();
        var found = new ArrayList<Keyed>();
        var looked = new int[1];
        elements(sight).forEach(element -> {
            if (looked[0]++ % LOOKED_UP_EVERY == 0 && overtaken.getAsBoolean()) {
                throw new CancellationException();
            }
            if (holds(element, wanted, sight)) {
                found.add(new Keyed(element.id(), sorted == null ? null : sorted.column.key(element, sight)));
            }
        });
        if (sorted != null) {
            found.sort(order());
        }
        return new Answer(found.stream().map(Keyed::id).toList(), looked[0]);
    }

    private record Keyed(ElementId id, @Nullable Comparable<?> key) {}

    private Comparator<Keyed> order() {
        boolean isDescending = sorted != null && sorted.isDescending;
        return (one, other) -> compare(one.key, other.key, isDescending);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static int compare(@Nullable Comparable one, @Nullable Comparable other, boolean isDescending) {
        if (one == null || other == null) {
            return one == other ? 0 : one == null ? 1 : -1;
        }
        return isDescending ? other.compareTo(one) : one.compareTo(other);
    }

    Stream<? extends Element> elements(Sight sight) {
        var network = sight.network();
        if (subject instanceof Subject.Nodes) {
            return network.nodes().stream();
        }
        if (subject instanceof Subject.NodesOf nodes) {
            return network.nodes(nodes.type());
        }
        return subject instanceof Subject.LinksOf links ? network.links(links.type()) : network.links().stream();
    }

    /** Whether it is of the kind that the table shows, whatever the words. */
    boolean isAbout(Element element) {
        if (element instanceof Node node) {
            return subject instanceof Subject.Nodes
                    || subject instanceof Subject.NodesOf nodes && node.isA(nodes.type());
        }
        return subject instanceof Subject.Links
                || subject instanceof Subject.LinksOf links && ((Link) element).is(links.type());
    }

    /** Whether its cells hold the words. */
    boolean holds(Element element, Sight sight) {
        return holds(element, wanted(), sight);
    }

    private List<String> wanted() {
        return Stream.of(words.strip().toLowerCase(Locale.UK).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private boolean holds(Element element, List<String> wanted, Sight sight) {
        if (wanted.isEmpty()) {
            return true;
        }
        var missing = new ArrayList<>(wanted);
        for (var column : columns) {
            if (!column.isSearched()) {
                continue;
            }
            var text = column.text(element, sight).toLowerCase(Locale.UK);
            missing.removeIf(text::contains);
            if (missing.isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Where a new element belongs among those that are shown. */
    int place(Element element, List<ElementId> ids, Sight sight) {
        if (sorted == null) {
            return ids.size();
        }
        var key = sorted.column.key(element, sight);
        int low = 0;
        int high = ids.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            var there = sight.network().element(ids.get(middle));
            var other = there == null ? null : sorted.column.key(there, sight);
            if (compare(key, other, sorted.isDescending) < 0) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
