package org.concordat.core.sections.plans;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.concordat.api.reading.AsAt;
import org.concordat.api.reading.InWords;
import org.concordat.api.report.Block;
import org.concordat.core.sections.words.CoreSection;

/** The change log: who joined, left, was renamed or changed its form, by date up to the day. */
public final class ChangeLog extends CoreSection {

    private static final int MOST_NAMES = 8;

    public ChangeLog() {
        super("core.changes");
    }

    /** What happened to several at once. */
    private record Line(Happening first, List<String> who) {}

    @Override
    protected List<Block> blocks(AsAt asAt) {
        var lines = Happenings.of(asAt).stream()
                .sorted(Comparator.comparing(Happening::day)
                        .thenComparing(Happening::what)
                        .thenComparing(Happening::whole)
                        .thenComparing(Happening::who))
                .collect(Collectors.groupingBy(
                        h -> List.of(h.date(), h.what(), h.whole()), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(list -> new Line(
                        list.get(0),
                        list.stream().map(Happening::who).distinct().toList()))
                .toList();
        return lines.isEmpty()
                ? List.of()
                : List.of(this.<Line>columns()
                        .column("date", l -> l.first.date().map(InWords::date).orElseGet(() -> say("undated")))
                        .column("what", this::sentence)
                        .table(say("table", InWords.day(asAt.day())), lines));
    }

    private String sentence(Line line) {
        return say("what." + line.first.what(), some(line.who, MOST_NAMES), line.first.whole(), line.who.size());
    }
}
