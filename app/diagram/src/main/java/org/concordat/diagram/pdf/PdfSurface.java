package org.concordat.diagram.pdf;

import java.awt.Font;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;
import org.concordat.api.style.Colour;
import org.concordat.diagram.surface.Group;
import org.concordat.diagram.surface.Pen;
import org.concordat.diagram.surface.Surface;
import org.concordat.diagram.text.PlainText;
import org.concordat.diagram.text.TextStyle;
import org.jspecify.annotations.Nullable;

/** Paints a page of a {@link PdfDocument}. What is painted is kept until the end. Writing fails with {@link UncheckedIOException}. */
public final class PdfSurface implements Surface, AutoCloseable {

    private final Sheet sheet;
    private final Content content;
    private final Tags tags;
    private final Fonts fonts;
    private final Opacities opacities;
    private @Nullable Colour ink;
    private @Nullable Pen pen;
    private double opacity = 1;

    PdfSurface(Sheet sheet, Tags tags, Fonts fonts, Opacities opacities) {
        this.sheet = sheet;
        this.tags = tags;
        this.fonts = fonts;
        this.opacities = opacities;
        content = sheet.content();
        content.write("J", 1);
        content.write("j", 1);
    }

    @Override
    public void fill(Shape shape, Colour colour, double newOpacity) {
        begin(newOpacity);
        take(colour);
        content.path(shape);
        content.write(shape.getPathIterator(null).getWindingRule() == PathIterator.WIND_EVEN_ODD ? "f*" : "f");
    }

    @Override
    public void draw(Shape shape, Pen newPen) {
        begin(newPen.opacity());
        take(newPen);
        content.path(shape);
        content.write("S");
    }

    @Override
    public void text(String line, double x, double baseline, TextStyle style, Colour colour, Anchor anchor) {
        var words = PlainText.line(line);
        if (words.isEmpty()) {
            return;
        }
        double width = style.widthOf(words);
        double left = switch (anchor) {
            case START -> x;
            case MIDDLE -> x - width / 2;
            case END -> x - width;
        };
        begin(1);
        take(colour);
        write(words, left, baseline, style);
        if (style.struck()) {
            double y = baseline - style.capHeight() * 0.42;
            draw(new Line2D.Double(left, y, left + width, y), Pen.solid(colour, style.size() / 13));
        }
    }

    /** Glyphs that follow each other as the font has it are written as one, so that words can be found. */
    private void write(String words, double left, double baseline, TextStyle style) {
        Font face = Fonts.face(style, words);
        var font = fonts.entry(face);
        double em = style.size() / 1_000.0;
        content.write("BT");
        content.write("Tf", "/" + font.name(), (double) style.size());
        var run = new StringBuilder();
        double end = Double.NaN;
        double y = Double.NaN;
        for (var glyph : Typesetting.of(face, words)) {
            if (!(Math.abs(glyph.x() - end) < 1 && glyph.y() == y)) {
                show(run);
                content.write("Tm", 1, 0, 0, -1, left + glyph.x() * em, baseline + glyph.y() * em);
                end = glyph.x();
                y = glyph.y();
            }
            int number = font.font().number(glyph);
            run.append(String.format("%04X", number));
            end += font.font().advance(number);
        }
        show(run);
        content.write("ET");
    }

    private void show(StringBuilder run) {
        if (!run.isEmpty()) {
            content.write("Tj", "<" + run + ">");
            run.setLength(0);
        }
    }

    @Override
    public void image(BufferedImage image, Rectangle2D place) {
        begin(1);
        String name;
        try {
            name = sheet.add(image);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        content.write("q");
        content.write("cm", place.getWidth(), 0, 0, -place.getHeight(), place.getX(), place.getMaxY());
        content.write("Do", "/" + name);
        content.write("Q");
    }

    @Override
    public void push(Group group) {
        tags.push(group);
    }

    @Override
    public void pop() {
        tags.pop();
    }

    /** Ends the page. */
    @Override
    public void close() {
        tags.finish();
        content.close();
    }

    private void begin(double newOpacity) {
        tags.mark();
        if (newOpacity != opacity) {
            content.write("gs", "/" + opacities.name(newOpacity));
            opacity = newOpacity;
        }
    }

    private void take(Colour colour) {
        if (!colour.equals(ink)) {
            write("rg", colour);
            ink = colour;
        }
    }

    private void take(Pen newPen) {
        if (!newPen.equals(pen)) {
            write("RG", newPen.colour());
            content.write("w", newPen.width());
            content.write(
                    "d", newPen.dashes().stream().map(Content::number).collect(Collectors.joining(" ", "[", "]")), 0);
            pen = newPen;
        }
    }

    private void write(String operator, Colour colour) {
        int rgb = colour.rgb();
        content.write(operator, (rgb >> 16 & 0xFF) / 255.0, (rgb >> 8 & 0xFF) / 255.0, (rgb & 0xFF) / 255.0);
    }
}
