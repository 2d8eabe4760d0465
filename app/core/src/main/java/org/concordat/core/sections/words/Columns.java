package org.concordat.core.sections.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.concordat.api.report.Block;

/**
 * A table in the making, a row for each item. Columns in which no row says anything are left out, but for the first.
 *
 * @param <T> what a row is about
 */
public final class Columns<T> {

    private final Function<String, String> heading;
    private final List<String> headings = new ArrayList<>();
    private final List<Function<T, String>> texts = new ArrayList<>();

    Columns(Function<String, String> heading) {
        this.heading = heading;
    }

    /** One more column, whose heading is the text of a key. */
    public Columns<T> column(String key, Function<T, String> text) {
        return named(heading.apply(key), text);
    }

    /** One more column with its heading given. */
    public Columns<T> named(String name, Function<T, String> text) {
        headings.add(name);
        texts.add(text);
        return this;
    }

    public Block.Table table(String caption, Collection<T> items) {
        return table(caption, items, List.of());
    }

    /** The table with one more row at its end, a text for each column or nothing. */
    public Block.Table table(String caption, Collection<T> items, List<String> last) {
        var rows = new ArrayList<List<String>>();
        items.forEach(item -> rows.add(texts.stream().map(t -> t.apply(item)).toList()));
        var told = IntStream.range(0, headings.size())
                .filter(i -> i == 0 || rows.stream().anyMatch(r -> !r.get(i).isBlank()))
                .boxed()
                .toList();
        if (!last.isEmpty()) {
            rows.add(last);
        }
        return new Block.Table(
                caption,
                told.stream().map(headings::get).toList(),
                rows.stream().map(r -> told.stream().map(r::get).toList()).toList());
    }

    /** Whether a table of these items would say more than what its first column says. */
    public boolean tellAnythingOf(Collection<T> items) {
        return items.stream()
                .anyMatch(item ->
                        texts.stream().skip(1).anyMatch(t -> !t.apply(item).isBlank()));
    }
}
