package org.concordat.diagram.surface;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Composite;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.concordat.api.style.Colour;
import org.concordat.diagram.text.TextStyle;

/** Paints through Java2D, as vectors at whatever scale the graphics is set to. Groups leave no trace. */
public final class GraphicsSurface implements Surface {

    private final Graphics2D graphics;

    /** Sets the rendering hints, and later the colour, stroke and font of the graphics, and leaves them so. */
    public GraphicsSurface(Graphics2D graphics) {
        this.graphics = graphics;
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
    }

    @Override
    public void fill(Shape shape, Colour colour, double opacity) {
        graphics.setColor(new Color(colour.rgb()));
        withOpacity(opacity, () -> graphics.fill(shape));
    }

    @Override
    public void draw(Shape shape, Pen pen) {
        graphics.setColor(new Color(pen.colour().rgb()));
        graphics.setStroke(stroke(pen));
        withOpacity(pen.opacity(), () -> graphics.draw(shape));
    }

    @Override
    public void text(String line, double x, double baseline, TextStyle style, Colour colour, Anchor anchor) {
        if (line.isEmpty()) {
            return;
        }
        double width = style.widthOf(line);
        double left = switch (anchor) {
            case START -> x;
            case MIDDLE -> x - width / 2;
            case END -> x - width;
        };
        Font font = style.fontFor(line);
        graphics.setFont(font);
        graphics.setColor(new Color(colour.rgb()));
        graphics.drawString(line, (float) left, (float) baseline);
        if (style.struck()) {
            strike(left, baseline - style.capHeight() * 0.42, width, style.size());
        }
    }

    @Override
    public void image(BufferedImage image, Rectangle2D place) {
        draw(image, place, RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR);
    }

    @Override
    public void photo(List<BufferedImage> sizes, Rectangle2D place) {
        double pixels = place.getWidth() * graphics.getTransform().getScaleX();
        var fitting = sizes.get(0);
        for (var size : sizes) {
            fitting = size.getWidth() >= pixels ? size : fitting;
        }
        draw(fitting, place, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    }

    private void draw(BufferedImage image, Rectangle2D place, Object interpolation) {
        var stretched = new AffineTransform(
                place.getWidth() / image.getWidth(),
                0,
                0,
                place.getHeight() / image.getHeight(),
                place.getX(),
                place.getY());
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, interpolation);
        graphics.drawImage(image, stretched, null);
    }

    @Override
    public void push(Group group) {
        // A bitmap has no parts.
    }

    @Override
    public void pop() {
        // A bitmap has no parts.
    }

    private void strike(double left, double y, double width, float size) {
        graphics.setStroke(new BasicStroke(size / 13));
        graphics.draw(new Line2D.Double(left, y, left + width, y));
    }

    /** Opaque painting keeps the plain composite: Java2D's fast path. */
    private void withOpacity(double opacity, Runnable painting) {
        if (opacity >= 1) {
            painting.run();
            return;
        }
        Composite before = graphics.getComposite();
        graphics.setComposite(AlphaComposite.SrcOver.derive((float) opacity));
        painting.run();
        graphics.setComposite(before);
    }

    private static BasicStroke stroke(Pen pen) {
        float width = (float) pen.width();
        int cap = BasicStroke.CAP_ROUND;
        int join = BasicStroke.JOIN_ROUND;
        return pen.dashes().isEmpty()
                ? new BasicStroke(width, cap, join)
                : new BasicStroke(width, cap, join, 1, floats(pen.dashes()), 0);
    }

    private static float[] floats(List<Double> lengths) {
        float[] floats = new float[lengths.size()];
        for (int i = 0; i < floats.length; i++) {
            floats[i] = lengths.get(i).floatValue();
        }
        return floats;
    }
}
