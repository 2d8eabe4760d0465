package org.concordat.desktop.canvas;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.concordat.diagram.figure.Theme;

/** What is marked on the drawing but is no part of it, all in one accent colour: frames, handles, glows. Lines are as broad at any zoom. */
final class Marks {

    private static final BasicStroke LINE = new BasicStroke(1.5f);
    private static final BasicStroke BROAD = new BasicStroke(2.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    private static final BasicStroke GLOW = new BasicStroke(5, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    private static final double GAP = 3.5;

    private final Graphics2D graphics;
    private final Camera camera;
    private final Color accent;
    private final Color ground;

    Marks(Graphics2D graphics, Camera camera, Theme theme) {
        this.graphics = graphics;
        this.camera = camera;
        accent = new Color(theme.selection().rgb());
        ground = new Color(theme.canvas().rgb());
    }

    /** The frame of a selected node, around its bounds in drawing units. */
    void frame(Rectangle2D bounds) {
        var shown = grown(camera.toScreen(bounds), GAP);
        if (graphics.hitClip(
                (int) shown.getX() - 4,
                (int) shown.getY() - 4,
                (int) shown.getWidth() + 8,
                (int) shown.getHeight() + 8)) {
            draw(shown, LINE, accent);
        }
    }

    /** A selected link, along its way in drawing units. */
    void line(Shape way) {
        draw(camera.toScreen(way), BROAD, accent);
    }

    /** A faint glow around what the pointer is on. */
    void glow(Shape outline) {
        draw(camera.toScreen(outline), GLOW, translucent(70));
    }

    /** A strong glow around where a link would end. */
    void target(Shape outline) {
        var shown = camera.toScreen(outline);
        draw(shown, GLOW, translucent(110));
        draw(shown, LINE, accent);
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
        draw(
                new Rectangle2D.Double(band.x + 0.5, band.y + 0.5, band.width - 1.0, band.height - 1.0),
                new BasicStroke(1),
                accent);
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
