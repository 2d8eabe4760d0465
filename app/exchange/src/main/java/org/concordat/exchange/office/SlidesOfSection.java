package org.concordat.exchange.office;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.concordat.api.report.Block;
import org.concordat.api.vocabulary.Words;
import org.concordat.diagram.picture.Artwork;
import org.concordat.diagram.text.TextStyle;
import org.concordat.exchange.export.Export;
import org.concordat.exchange.report.Illustrations;
import org.concordat.exchange.report.Report;

/** Makes the slides of a section of a report, as many as it takes. */
final class SlidesOfSection {

    private static final Words WORDS = Words.beside(SlidesOfSection.class);
    private static final TextStyle TEXT = TextStyle.regular(16);
    private static final TextStyle CAPTION = TextStyle.bold(12);
    private static final double GAP = 8;

    /** Below this much of a slide, a drawing or a table begins on the next. */
    private static final double LEAST = 0.5;

    private final Deck deck;
    private final Export export;
    private final Report.Section section;
    private final Rectangle2D body;
    private final List<List<Piece>> slides = new ArrayList<>();
    /** Charts that cannot be read on one slide. */
    private final List<Export> tooLarge = new ArrayList<>();

    private double used;

    SlidesOfSection(Deck deck, Export export, Report.Section section) {
        this.deck = deck;
        this.export = export;
        this.section = section;
        body = deck.body();
    }

    /** What stands on a slide from so far down. In points. @param text if it is text and nothing else, empty otherwise */
    private record Piece(double y, double height, List<TextOnSlide> text, Content content) {

        Piece {
            text = List.copyOf(text);
        }
    }

    /** Something to be put on a slide. */
    @FunctionalInterface
    private interface Content {

        /** @return DrawingML. @param room where it stands, in points */
        String xml(XSLFSlide slide, Rectangle2D room, Shapes.Ids ids);
    }

    void add() {
        nextSlide();
        section.blocks().forEach(this::place);
        slides.subList(1, slides.size()).removeIf(List::isEmpty);
        for (int i = 0; i < slides.size(); i++) {
            var title = slides.size() == 1
                    ? section.title()
                    : WORDS.format("slide.part", section.title(), i + 1, slides.size());
            write(deck.slide(title), slides.get(i), i == 0);
        }
        tooLarge.forEach(part -> new SlideOfView(deck, part, part.views().get(0)).addDetails());
    }

    private void write(XSLFSlide slide, List<Piece> pieces, boolean first) {
        var ids = new Shapes.Ids(Deck.lastId(slide));
        var xml = new StringBuilder();
        for (var piece : pieces) {
            var room = new Rectangle2D.Double(body.getX(), body.getY() + piece.y(), body.getWidth(), piece.height());
            xml.append(piece.content().xml(slide, room, ids));
        }
        xml.append(SourceLine.xml(deck, export, ids));
        Deck.add(slide, xml.toString());
        deck.notes(slide, first ? notes() : List.of(SourceLine.of(export)));
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

    private double left() {
        return body.getHeight() - used;
    }

    private void nextSlide() {
        slides.add(new ArrayList<>());
        used = 0;
    }

    private void place(double height, Content content) {
        slides.get(slides.size() - 1).add(new Piece(used, height, List.of(), content));
        used += height + GAP;
    }

    /** Text below text goes on in the same box, so that it can be edited, and set in any font, as one. */
    private void placeText(double height, List<TextOnSlide> text) {
        var slide = slides.get(slides.size() - 1);
        var last = slide.isEmpty() ? null : slide.get(slide.size() - 1);
        double y = used;
        var all = new ArrayList<TextOnSlide>();
        if (last != null && !last.text().isEmpty()) {
            slide.remove(last);
            y = last.y();
            all.addAll(last.text());
        }
        all.addAll(text);
        slide.add(new Piece(y, used + height - y, all, (on, room, ids) -> textBox(all, room, ids)));
        used += height;
    }

    private void place(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            text(List.of(new TextOnSlide(paragraph.text(), false, TEXT)));
        } else if (block instanceof Block.Points points) {
            text(points.texts().stream()
                    .map(point -> new TextOnSlide(point, true, TEXT))
                    .toList());
        } else if (block instanceof Block.Table table) {
            table(table);
        } else if (block instanceof Block.Lanes lanes) {
            table(LanesAsTable.of(lanes));
            var key = LanesAsTable.key(lanes);
            if (!key.isEmpty()) {
                text(List.of(new TextOnSlide(key, false, TextStyle.regular(CAPTION.size()))));
            }
        } else if (block instanceof Block.Flows flows) {
            Illustrations.of(export, block).ifPresent(drawn -> flows(drawn, flows.caption()));
        } else if (block instanceof Block.Chart chart) {
            Illustrations.part(export, chart).ifPresent(part -> chart(part, chart.caption()));
        }
    }

    private void text(List<TextOnSlide> paragraphs) {
        var here = new ArrayList<TextOnSlide>();
        double height = 0;
        for (var paragraph : paragraphs) {
            for (var piece : paragraph.within(body.getWidth(), body.getHeight())) {
                double more = piece.height(body.getWidth());
                if (height + more > left()) {
                    flush(here, height);
                    height = 0;
                    nextSlide();
                }
                here.add(piece);
                height += more;
            }
        }
        flush(here, height);
    }

    private void flush(List<TextOnSlide> paragraphs, double height) {
        if (!paragraphs.isEmpty()) {
            placeText(height, paragraphs);
            paragraphs.clear();
        }
    }

    private static String textBox(List<TextOnSlide> paragraphs, Rectangle2D room, Shapes.Ids ids) {
        var shapes = new Shapes(Placing.POINTS, ids);
        shapes.textBox(WORDS.get("text.name"), room, paragraphs);
        return shapes.xml();
    }

    private void table(Block.Table block) {
        var caption = caption(block.caption());
        double above = caption.isEmpty() ? 0 : caption.get(0).height(body.getWidth());
        var table = new TableOnSlide(block, body.getWidth(), body.getHeight() - above - GAP);
        boolean begins = used > 0 && left() < LEAST * body.getHeight();
        if (begins && table.rowsWithin(0, left() - above) < table.rows()) {
            nextSlide();
        }
        int from = 0;
        do {
            int count = table.rowsWithin(from, left() - above);
            if (count == 0 && used > 0 && table.rows() > 0) {
                nextSlide();
                continue;
            }
            int first = from;
            int taken = Math.min(table.rows() - from, Math.max(1, count));
            place(above + table.height(first, taken), (slide, room, ids) -> {
                var head = new Rectangle2D.Double(room.getX(), room.getY(), room.getWidth(), above);
                return (caption.isEmpty() ? "" : textBox(caption, head, ids))
                        + table.xml(first, taken, room.getX(), room.getY() + above, ids);
            });
            from += taken;
        } while (from < table.rows());
    }

    private static List<TextOnSlide> caption(String words) {
        return words.isBlank() ? List.of() : List.of(new TextOnSlide(words, false, CAPTION));
    }

    private void flows(Artwork drawn, String words) {
        drawing(words, (slide, room, ids) -> {
            var shapes = new Shapes(Placing.within(emu(room), drawn.bounds(), DrawingOnSlide.LARGEST), ids);
            Painting.write(shapes, drawn, words.isBlank() ? section.title() : words);
            return shapes.xml();
        });
    }

    /** Of shapes and glued connectors, as a view is. */
    private void chart(Export part, String words) {
        var view = part.views().get(0);
        var drawn = new DrawingOnSlide(
                PowerPointFormat.drawing(part, view), view, part.careModels().vocabulary());
        drawing(words, (slide, room, ids) -> drawn.xml(emu(room), ids, image -> deck.picture(slide, image)));
        if (!drawn.isReadable(emu(body))) {
            tooLarge.add(part);
        }
    }

    private static Rectangle2D emu(Rectangle2D points) {
        return Placing.POINTS.of(points).box();
    }

    /** In what is left of a slide, or all of the next. */
    private void drawing(String words, Content content) {
        if (used > 0 && left() < LEAST * body.getHeight()) {
            nextSlide();
        }
        var caption = caption(words);
        double above = caption.isEmpty() ? 0 : caption.get(0).height(body.getWidth());
        place(left(), (slide, room, ids) -> {
            var head = new Rectangle2D.Double(room.getX(), room.getY(), room.getWidth(), above);
            var rest = new Rectangle2D.Double(
                    room.getX(), room.getY() + above, room.getWidth(), Math.max(1, room.getHeight() - above));
            return (caption.isEmpty() ? "" : textBox(caption, head, ids)) + content.xml(slide, rest, ids);
        });
    }
}
