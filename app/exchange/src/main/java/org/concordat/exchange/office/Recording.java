package org.concordat.exchange.office;

import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.concordat.api.style.Colour;
import org.concordat.diagram.surface.Group;
import org.concordat.diagram.surface.Pen;
import org.concordat.diagram.surface.Surface;
import org.concordat.diagram.text.TextStyle;

/** Remembers what is painted on it: part by part, in the order of painting. */
final class Recording implements Surface {

    /** One stroke of the brush. */
    sealed interface Mark permits Filled, Drawn, Words, Pixels {}

    record Filled(Shape shape, Colour colour, double opacity) implements Mark {}

    record Drawn(Shape shape, Pen pen) implements Mark {}

    record Words(String line, double x, double baseline, TextStyle style, Colour colour, Anchor anchor)
            implements Mark {

        double left() {
            return switch (anchor) {
                case START -> x;
                case MIDDLE -> x - style.widthOf(line) / 2;
                case END -> x - style.widthOf(line);
            };
        }

        /** The room of its line, from leading to leading. */
        Rectangle2D room() {
            double top = baseline - (style.leading() + style.capHeight()) / 2;
            return new Rectangle2D.Double(left(), top, style.widthOf(line), style.leading());
        }
    }

    record Pixels(BufferedImage image, Rectangle2D place) implements Mark {}

    /** What was painted between the beginning and the end of a group, without the groups within. */
    record Part(Group group, List<Mark> marks) {

        boolean is(String kind) {
            return group.kind().equals(kind);
        }

        /** What is written on it. */
        List<Words> words() {
            return marks.stream()
                    .filter(Words.class::isInstance)
                    .map(Words.class::cast)
                    .toList();
        }
    }

    private static final Group ALL = Group.layer("all", "");

    private final List<Part> parts = new ArrayList<>();
    private final Deque<Part> open = new ArrayDeque<>();

    Recording() {
        push(ALL);
    }

    /** In the order in which they began. */
    List<Part> parts() {
        return List.copyOf(parts);
    }

    private void add(Mark mark) {
        Objects.requireNonNull(open.peek()).marks().add(mark);
    }

    @Override
    public void fill(Shape shape, Colour colour, double opacity) {
        add(new Filled(shape, colour, opacity));
    }

    @Override
    public void draw(Shape shape, Pen pen) {
        add(new Drawn(shape, pen));
    }

    @Override
    public void text(String line, double x, double baseline, TextStyle style, Colour colour, Anchor anchor) {
        add(new Words(line, x, baseline, style, colour, anchor));
    }

    @Override
    public void image(BufferedImage image, Rectangle2D place) {
        add(new Pixels(image, place));
    }

    @Override
    public void push(Group group) {
        var part = new Part(group, new ArrayList<>());
        parts.add(part);
        open.push(part);
    }

    @Override
    public void pop() {
        open.pop();
    }
}
