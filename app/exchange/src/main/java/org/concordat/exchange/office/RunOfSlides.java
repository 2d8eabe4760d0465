package org.concordat.exchange.office;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.concordat.api.vocabulary.Words;

/** Texts, tables and drawings below each other, on as many slides as it takes. Lengths are in points. */
final class RunOfSlides {

    private static final Words WORDS = Words.beside(RunOfSlides.class);
    static final double GAP = 8;

    /** Below this much of a slide, what should be seen as one begins on the next. */
    private static final double LEAST = 0.5;

    private final Rectangle2D body;
    private final List<List<Piece>> slides = new ArrayList<>();
    private double used;

    /** Something to be put on a slide. */
    @FunctionalInterface
    interface Content {

        /** @return DrawingML. @param room where it stands */
        String xml(Slide slide, Rectangle2D room);

        /** The same below its caption. */
        default Content below(List<TextOnSlide> caption) {
            return (slide, room) -> {
                double above = height(caption, room.getWidth());
                double rest = Math.max(1, room.getHeight() - above);
                var head = new Rectangle2D.Double(room.getX(), room.getY(), room.getWidth(), above);
                var foot = new Rectangle2D.Double(room.getX(), room.getY() + above, room.getWidth(), rest);
                return (caption.isEmpty() ? "" : textBox(caption).xml(slide, head)) + xml(slide, foot);
            };
        }
    }

    /** What stands on a slide from so far down. @param text if it is text and nothing else, empty otherwise */
    private record Piece(double y, double height, List<TextOnSlide> text, Content content) {

        Piece {
            text = List.copyOf(text);
        }

        boolean isText() {
            return !text.isEmpty();
        }
    }

    /** @param body where it stands on each of the slides */
    RunOfSlides(Rectangle2D body) {
        this.body = body;
        next();
    }

    /** Text in the font of the master. */
    static Content textBox(List<TextOnSlide> paragraphs) {
        return (slide, room) -> {
            var shapes = new Shapes(Placing.POINTS, slide);
            shapes.textBox(WORDS.get("text.name"), room, paragraphs);
            return shapes.xml();
        };
    }

    static double height(List<TextOnSlide> paragraphs, double width) {
        return paragraphs.stream().mapToDouble(text -> text.height(width)).sum();
    }

    /** How high the rest of this slide is. */
    double left() {
        return body.getHeight() - used;
    }

    boolean isBegun() {
        return used > 0;
    }

    boolean isMostlyUsed() {
        return isBegun() && left() < LEAST * body.getHeight();
    }

    /** Goes on on another slide. */
    void next() {
        if (slides.isEmpty() || !last().isEmpty()) {
            slides.add(new ArrayList<>());
        }
        used = 0;
    }

    private List<Piece> last() {
        return slides.get(slides.size() - 1);
    }

    void add(double height, Content content) {
        last().add(new Piece(used, height, List.of(), content));
        used += height + GAP;
    }

    /** As much of it on each slide as it has room for. */
    void add(TextOnSlide paragraph) {
        for (var piece : paragraph.within(body.getWidth(), body.getHeight())) {
            if (piece.height(body.getWidth()) > left()) {
                next();
            }
            addHere(piece);
        }
    }

    /** Text below text goes on in the same box, so that it can be edited, and set in any font, as one. */
    private void addHere(TextOnSlide piece) {
        var slide = last();
        double y = used;
        var text = new ArrayList<TextOnSlide>();
        if (!slide.isEmpty() && slide.get(slide.size() - 1).isText()) {
            var before = slide.remove(slide.size() - 1);
            y = before.y();
            text.addAll(before.text());
        }
        text.add(piece);
        used += piece.height(body.getWidth());
        slide.add(new Piece(y, used - y, text, textBox(text)));
    }

    /** How many slides it takes: one at least. */
    int size() {
        return slides.size();
    }

    /** @param index from 0 */
    void write(int index, Slide slide) {
        for (var piece : slides.get(index)) {
            var room = new Rectangle2D.Double(body.getX(), body.getY() + piece.y(), body.getWidth(), piece.height());
            slide.add(piece.content().xml(slide, room));
        }
    }
}
