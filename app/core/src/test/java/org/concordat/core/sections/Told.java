package org.concordat.core.sections;

import java.util.List;
import java.util.stream.Stream;
import org.concordat.api.report.Block;
import org.concordat.api.report.ReportSection;
import org.concordat.core.rules.Sketch;

/** What a section tells of a sketch, ready to be compared. */
public record Told(List<Block> blocks) {

    public static Told by(ReportSection section, Sketch sketch) {
        return new Told(section.write(sketch.check()));
    }

    public List<String> paragraphs() {
        return of(Block.Paragraph.class).map(Block.Paragraph::text).toList();
    }

    public List<String> points() {
        return of(Block.Points.class).flatMap(p -> p.texts().stream()).toList();
    }

    public List<Block.Table> tables() {
        return of(Block.Table.class).toList();
    }

    /** The rows of the first table, each as one text. */
    public List<String> rows() {
        return rows(0);
    }

    public List<String> rows(int table) {
        return tables().get(table).rows().stream()
                .map(r -> String.join(" | ", r))
                .toList();
    }

    public List<String> columns() {
        return tables().get(0).columns();
    }

    public Block.Chart chart() {
        return of(Block.Chart.class).findFirst().orElseThrow();
    }

    /** The flows of the first drawing: from, to and words. */
    public List<String> flows() {
        return of(Block.Flows.class)
                .limit(1)
                .flatMap(drawing -> drawing.flows().stream()
                        .map(f -> name(drawing, f.from()) + " > " + name(drawing, f.to()) + ": " + f.words()))
                .toList();
    }

    private static String name(Block.Flows drawing, String stop) {
        return drawing.stops().stream()
                .filter(s -> s.id().equals(stop))
                .map(Block.Stop::name)
                .findFirst()
                .orElseThrow();
    }

    public Block.Lanes lanes() {
        return of(Block.Lanes.class).findFirst().orElseThrow();
    }

    private <B extends Block> Stream<B> of(Class<B> kind) {
        return blocks.stream().filter(kind::isInstance).map(kind::cast);
    }
}
