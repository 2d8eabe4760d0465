package org.concordat.exchange.office;

import java.util.ArrayList;
import java.util.List;
import org.concordat.api.report.Block;
import org.concordat.api.vocabulary.Words;
import org.concordat.diagram.picture.Artwork;
import org.concordat.diagram.text.TextStyle;
import org.concordat.exchange.export.Export;
import org.concordat.exchange.office.RunOfSlides.Content;
import org.concordat.exchange.report.Illustrations;
import org.concordat.exchange.report.Report;

/** Makes the slides of a section of a report, as many as it takes. */
final class SlidesOfSection {

    private static final Words WORDS = Words.beside(SlidesOfSection.class);
    private static final TextStyle TEXT = TextStyle.regular(16);
    private static final TextStyle KEY = TextStyle.regular(12);
    private static final TextStyle CAPTION = TextStyle.bold(12);

    private final Deck deck;
    private final Export export;
    private final Report.Section section;
    private final RunOfSlides run;
    /** Charts that cannot be read on one slide. */
    private final List<Export> tooLarge = new ArrayList<>();

    SlidesOfSection(Deck deck, Export export, Report.Section section) {
        this.deck = deck;
        this.export = export;
        this.section = section;
        run = new RunOfSlides(deck.body());
    }

    void add() {
        section.blocks().forEach(this::place);
        for (int i = 0; i < run.size(); i++) {
            var slide = deck.slide(title(i));
            run.write(i, slide);
            slide.add(SourceLine.xml(deck, export, slide));
            slide.notes(i == 0 ? notes() : List.of(SourceLine.of(export)));
        }
        tooLarge.forEach(part -> new SlideOfView(deck, part, part.views().get(0)).addDetails());
    }

    private String title(int index) {
        return run.size() == 1 ? section.title() : WORDS.format("slide.part", section.title(), index + 1, run.size());
    }

    /** All its words, to be spoken. */
    private List<String> notes() {
        var lines = new ArrayList<String>();
        lines.add(SourceLine.of(export));
        for (var block : section.blocks()) {
            if (block instanceof Block.Paragraph paragraph) {
                lines.add(paragraph.text());
            } else if (block instanceof Block.Points points) {
                lines.addAll(points.texts());
            } else if (block instanceof Block.Flows flows) {
                lines.addAll(Told.of(flows));
            }
        }
        return lines;
    }

    private void place(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            run.add(new TextOnSlide(paragraph.text(), false, TEXT));
        } else if (block instanceof Block.Points points) {
            points.texts().forEach(point -> run.add(new TextOnSlide(point, true, TEXT)));
        } else if (block instanceof Block.Table table) {
            table(table);
        } else if (block instanceof Block.Lanes lanes) {
            table(LanesAsTable.of(lanes));
            var key = LanesAsTable.key(lanes);
            if (!key.isEmpty()) {
                run.add(new TextOnSlide(key, false, KEY));
            }
        } else if (block instanceof Block.Flows flows) {
            Illustrations.of(export, block).ifPresent(drawn -> flows(drawn, flows.caption()));
        } else if (block instanceof Block.Chart chart) {
            Illustrations.part(export, chart).ifPresent(part -> chart(part, chart.caption()));
        }
    }

    /** Its rows on as many slides as it takes, below the caption on each. */
    private void table(Block.Table block) {
        var caption = caption(block.caption());
        var body = deck.body();
        double above = RunOfSlides.height(caption, body.getWidth());
        var table = new TableOnSlide(block, body.getWidth(), body.getHeight() - above - RunOfSlides.GAP);
        if (run.isMostlyUsed() && table.rowsWithin(0, run.left() - above) < table.rows()) {
            run.next();
        }
        int from = 0;
        do {
            int count = table.rowsWithin(from, run.left() - above);
            if (count == 0 && run.isBegun() && table.rows() > 0) {
                run.next();
                continue;
            }
            int first = from;
            int taken = Math.min(table.rows() - from, Math.max(1, count));
            Content rows = (slide, room) -> table.xml(first, taken, room.getX(), room.getY(), slide);
            run.add(above + table.height(first, taken), rows.below(caption));
            from += taken;
        } while (from < table.rows());
    }

    private static List<TextOnSlide> caption(String words) {
        return words.isBlank() ? List.of() : List.of(new TextOnSlide(words, false, CAPTION));
    }

    private void flows(Artwork drawn, String words) {
        drawing(words, (slide, room) -> {
            var area = Placing.POINTS.of(room).box();
            var shapes = new Shapes(Placing.within(area, drawn.bounds(), DrawingOnSlide.LARGEST), slide);
            Painting.write(shapes, drawn, words.isBlank() ? section.title() : words);
            return shapes.xml();
        });
    }

    /** Of shapes and glued connectors, as a view is. */
    private void chart(Export part, String words) {
        var view = part.views().get(0);
        var drawn = new DrawingOnSlide(
                PowerPointFormat.drawing(part, view), view, part.careModels().vocabulary());
        drawing(words, (slide, room) -> drawn.xml(room, slide));
        if (!drawn.isReadable(deck.body())) {
            tooLarge.add(part);
        }
    }

    /** In what is left of a slide, or all of the next. */
    private void drawing(String words, Content content) {
        if (run.isMostlyUsed()) {
            run.next();
        }
        run.add(run.left(), content.below(caption(words)));
    }
}
