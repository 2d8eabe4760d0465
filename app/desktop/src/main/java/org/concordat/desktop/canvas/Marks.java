package org.concordat.desktop.canvas;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.concordat.api.fact.ElementId;
import org.concordat.api.fact.LinkId;
import org.concordat.api.fact.NodeId;
import org.concordat.diagram.drawing.Drawing;
import org.concordat.diagram.figure.Theme;

/** What is marked on the drawing but is no part of it, all in one accent colour: frames, handles, glows. Lines are as broad at any zoom. */
final class Marks {

    static final double GAP = 3.5;
    /** More would make loops within the bends of a line. */
    private static final double GAP_OF_LINES = 2;

    private static final BasicStroke THIN = new BasicStroke(1);
    private static final BasicStroke LINE = new BasicStroke(1.5f);
    private static final BasicStroke DASHED =
            new BasicStroke(2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {6, 4}, 0);
    private static final BasicStroke BROAD = new BasicStroke(2.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    private static final BasicStroke GLOW = new BasicStroke(5, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);

    private final Graphics2D graphics;
    private final Camera camera;
    private final Drawing drawing;
    private final Color accent;
    private final Color ground;
    private final Color failure;
    private final Color text;

    Marks(Graphics2D graphics, Camera camera, Theme theme, Drawing drawing) {
        this(
                graphics,
                camera,
                new Color(theme.selection().rgb()),
                new Color(theme.canvas().rgb()),
                new Color(theme.onCanvas(theme.failure()).rgb()),
                new Color(theme.text().rgb()),
                drawing);
    }

    private Marks(
            Graphics2D graphics,
            Camera camera,
            Color accent,
            Color ground,
            Color failure,
            Color text,
            Drawing drawing) {
        this.graphics = graphics;
        this.camera = camera;
        this.accent = accent;
        this.ground = ground;
        this.failure = failure;
        this.text = text;
        this.drawing = drawing;
    }

    /** A selected element: a frame around a node, or along the line of a link. */
    void selected(ElementId id) {
        if (id instanceof NodeId node) {
            var box = drawing.box(node);
            if (box != null) {
                frame(grown(camera.toScreen(Boxes.rectangle(box)), GAP));
            }
        } else {
            line((LinkId) id);
        }
    }

    /** Its label is left to be read. */
    private void line(LinkId id) {
        var line = drawing.outline(id);
        var figure = drawing.figure(id);
        if (line == null || figure == null) {
            return;
        }
        double width = camera.toScreen(
                        new Rectangle2D.Double(0, 0, figure.style().width(), 1))
                .getWidth();
        var around = grown(camera.toScreen(line.getBounds2D()), 2 * GAP + width);
        var clip = graphics.getClip();
        if (clip != null && !clip.intersects(around)) {
            return;
        }
        var withoutLabel = new Area(around);
        withoutLabel.subtract(new Area(camera.toScreen(figure.labelBounds())));
        graphics.clip(withoutLabel);
        draw(beside(camera.toScreen(line), width), LINE, accent);
        graphics.setClip(clip);
    }

    /** The frame of a line, as a colour alone would not be seen by everybody. */
    private static Shape beside(Shape line, double width) {
        var broad = new BasicStroke((float) (width + 2 * GAP_OF_LINES), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
        return broad.createStrokedShape(line);
    }

    private void frame(Rectangle2D frame) {
        if (graphics.getClipBounds() == null || frame.intersects(graphics.getClipBounds())) {
            draw(frame, LINE, accent);
        }
    }

    /** A faint glow around what the pointer is on. */
    void glow(ElementId id) {
        var outline = drawing.outline(id);
        if (outline != null) {
            draw(camera.toScreen(outline), GLOW, translucent(70));
        }
    }

    /** A strong glow around where a link begins or would end. */
    void target(NodeId id) {
        var outline = drawing.outline(id);
        if (outline != null) {
            draw(camera.toScreen(outline), GLOW, translucent(110));
            draw(camera.toScreen(outline), LINE, accent);
        }
    }

    /** Crossed out: where a link cannot end. */
    void refused(NodeId id) {
        var box = drawing.box(id);
        if (box != null) {
            var frame = grown(camera.toScreen(Boxes.rectangle(box)), GAP);
            draw(frame, DASHED, failure);
        }
    }

    /** A no-entry sign at a point of the screen, with the reason beside it, kept within so many pixels. */
    void refusal(Point2D at, String reason, int width) {
        new Refusal(graphics, ground, failure, text).paint(at, reason, width);
    }

    /** A square handle at a place on the screen. */
    void handle(Rectangle handle) {
        var square = new Rectangle2D.Double(handle.x + 0.5, handle.y + 0.5, handle.width - 1.0, handle.height - 1.0);
        graphics.setColor(ground);
        graphics.fill(square);
        draw(square, LINE, accent);
    }

    /** A round handle around a point of the screen. */
    void knob(Point2D at, double radius, boolean filled) {
        var circle = new Ellipse2D.Double(at.getX() - radius, at.getY() - radius, 2 * radius, 2 * radius);
        graphics.setColor(filled ? accent : ground);
        graphics.fill(circle);
        draw(circle, LINE, accent);
    }

    /** The selection rectangle of a rubber band, on the screen. */
    void band(Rectangle band) {
        graphics.setColor(translucent(28));
        graphics.fill(band);
        draw(new Rectangle2D.Double(band.x + 0.5, band.y + 0.5, band.width - 1.0, band.height - 1.0), THIN, accent);
    }

    /** Marks of the same kind whose edges are not smooth, so that there may be very many. */
    Marks rough() {
        var rough = (Graphics2D) graphics.create();
        rough.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_OFF);
        return new Marks(rough, camera, accent, ground, failure, text, drawing);
    }

    /** A thin frame around an area in drawing units. */
    void outline(Rectangle2D area) {
        var frame = camera.toScreen(area).getBounds();
        graphics.setColor(accent);
        graphics.fillRect(frame.x, frame.y, frame.width, 1);
        graphics.fillRect(frame.x, frame.y + frame.height, frame.width, 1);
        graphics.fillRect(frame.x, frame.y, 1, frame.height);
        graphics.fillRect(frame.x + frame.width, frame.y, 1, frame.height);
    }

    /** A tint over an area in drawing units. */
    void tint(Rectangle2D area) {
        var box = camera.toScreen(area).getBounds();
        graphics.setColor(translucent(90));
        graphics.fillRect(box.x, box.y, Math.max(1, box.width), Math.max(1, box.height));
    }

    /** A thin line along a link. */
    void trace(LinkId id) {
        var line = drawing.outline(id);
        if (line != null) {
            draw(camera.toScreen(line), THIN, accent);
        }
    }

    /** A thin line along which things line up, in drawing units. */
    void guide(Shape line) {
        draw(camera.toScreen(line), THIN, accent);
    }

    /** A line of the accent colour between two points of the screen. */
    void rubber(Shape way) {
        draw(way, BROAD, accent);
    }

    static Rectangle2D grown(Rectangle2D area, double by) {
        return new Rectangle2D.Double(
                area.getX() - by, area.getY() - by, area.getWidth() + 2 * by, area.getHeight() + 2 * by);
    }

    private Color translucent(int alpha) {
        return new Color(accent.getRed(), accent.getGreen(), accent.getBlue(), alpha);
    }

    private void draw(Shape shape, BasicStroke stroke, Color colour) {
        graphics.setColor(colour);
        graphics.setStroke(stroke);
        graphics.draw(shape);
    }
}
