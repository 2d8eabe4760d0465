package org.concordat.core.sections.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordat.api.core.Core;
import org.concordat.api.network.Element;
import org.concordat.api.network.Network;
import org.concordat.api.reading.AsAt;
import org.concordat.api.reading.InWords;
import org.concordat.api.report.Block;
import org.concordat.core.document.NetworkOfFacts;
import org.concordat.core.measures.words.Amounts;
import org.concordat.core.sections.words.CoreSection;

/** The assumptions and sources annex, of the whole network whatever the day: figures, documents, remarks, and what nobody vouches for. */
public final class SourcesAnnex extends CoreSection {

    private static final int MOST_NAMES = 2;

    public SourcesAnnex() {
        super("core.sources");
    }

    @Override
    protected List<Block> blocks(AsAt asAt) {
        var network = NetworkOfFacts.of(asAt.network());
        var elements = Stream.<Element>concat(network.nodes().stream(), network.links().stream())
                .toList();
        if (elements.isEmpty()) {
            return List.of();
        }
        var documents = Documents.of(elements);
        var blocks = new ArrayList<Block>();
        blocks.add(paragraph(
                "intro", elements.size(), documents.unsourced(), documents.all().size()));
        if (!documents.all().isEmpty()) {
            blocks.add(this.<Documents.Document>columns()
                    .column("document", Documents.Document::name)
                    .column("published", Documents.Document::dates)
                    .column("statements", d -> String.valueOf(d.statements()))
                    .table(say("documents"), documents.all()));
        }
        var figures = Figures.of(network);
        if (!figures.isEmpty()) {
            blocks.add(figures(figures));
        }
        var remarks = remarks(elements, network);
        if (!remarks.isEmpty()) {
            blocks.add(this.<Remark>columns()
                    .column("about", r -> some(List.copyOf(r.about), MOST_NAMES))
                    .column("sureness", Remark::sureness)
                    .column("remark", Remark::text)
                    .table(say("assumptions"), remarks));
        }
        return blocks;
    }

    private Block figures(List<Figures.Line> figures) {
        return this.<Figures.Line>columns()
                .column("figure", Figures.Line::figure)
                .column("of", l -> l.of() == 1 ? l.about() : say("several", l.about(), l.of()))
                .column("value", SourcesAnnex::value)
                .column("unit", l -> isMoney(l) ? "" : l.unit())
                .column("date", l -> date(l.date()))
                .column("basis", l -> l.seen().basis())
                .column("source", Figures.Line::source)
                .table(say("figures"), figures);
    }

    private static String value(Figures.Line line) {
        var least = isMoney(line) ? Amounts.pounds(line.least()) : InWords.number(line.least());
        var most = isMoney(line) ? Amounts.pounds(line.most()) : InWords.number(line.most());
        return least.equals(most) ? least : shared("range", least, most);
    }

    private static boolean isMoney(Figures.Line line) {
        return line.unit().startsWith("GBP") || line.unit().startsWith("\u00a3");
    }

    /** What is noted or not sure, with all of which the same is said. */
    private record Remark(String sureness, String text, TreeSet<String> about) {}

    private static List<Remark> remarks(List<Element> elements, Network network) {
        Map<String, Remark> remarks = new TreeMap<>();
        for (var element : elements) {
            var sureness = sureness(element);
            var text = element.get(Core.NOTE, "");
            if (!sureness.isEmpty() || !text.isEmpty()) {
                remarks.computeIfAbsent(sureness + "\n" + text, k -> new Remark(sureness, text, new TreeSet<>()))
                        .about
                        .add(InWords.of(element, network));
            }
        }
        return remarks.values().stream()
                .sorted(Comparator.comparing((Remark r) -> r.sureness.isEmpty())
                        .thenComparing(Remark::sureness)
                        .thenComparing(r -> r.about.first())
                        .thenComparing(Remark::text))
                .toList();
    }

    /** "Inferred" or the like; empty for what is simply stated. */
    private static String sureness(Element element) {
        return Stream.of(Core.CONFIDENCE, Core.STATUS)
                .filter(a -> List.of("inferred", "hypothetical", "reported", "reported_probable")
                        .contains(element.get(a, "")))
                .map(a -> choice(element, a))
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
