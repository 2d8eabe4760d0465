package org.concordat.desktop.canvas;

import com.mxgraph.view.mxGraphView;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Which part of the drawing is seen, and how large. It lives in the scale and translate of the graph's view, as the gestures of JGraphX
 * read them there. Screen means pixels of the component, from its upper left corner.
 */
final class Camera {

    static final double LEAST = 0.1;
    static final double MOST = 4;

    private static final double[] STEPS = {0.1, 0.15, 0.25, 0.33, 0.5, 0.67, 0.8, 1, 1.25, 1.5, 2, 3, 4};
    private static final double MARGIN = 40;

    private final mxGraphView view;
    private final double unit;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    /** @param unit how many pixels a drawing unit is at 100 %: what the user has set for the whole window */
    Camera(mxGraphView view, double unit) {
        this.view = view;
        this.unit = unit;
        look(unit, 0, 0);
    }

    /** Tells every later move. */
    void onMove(Runnable listener) {
        listeners.add(listener);
    }

    /** 1 for 100 %. */
    double zoom() {
        return view.getScale() / unit;
    }

    /** Pixels of the screen for one drawing unit. */
    double scale() {
        return view.getScale();
    }

    /** Where the drawing's origin is on the screen. */
    Point2D origin() {
        var at = view.getTranslate();
        return new Point2D.Double(Math.round(at.getX() * scale()), Math.round(at.getY() * scale()));
    }

    /** From drawing units to the screen. */
    AffineTransform transform() {
        return new AffineTransform(scale(), 0, 0, scale(), origin().getX(), origin().getY());
    }

    Point2D toScreen(double x, double y) {
        return new Point2D.Double(x * scale() + origin().getX(), y * scale() + origin().getY());
    }

    Shape toScreen(Shape shape) {
        return transform().createTransformedShape(shape);
    }

    Rectangle2D toScreen(Rectangle2D area) {
        var corner = toScreen(area.getX(), area.getY());
        return new Rectangle2D.Double(
                corner.getX(), corner.getY(), area.getWidth() * scale(), area.getHeight() * scale());
    }

    Point2D toDrawing(Point2D point) {
        return new Point2D.Double(
                (point.getX() - origin().getX()) / scale(), (point.getY() - origin().getY()) / scale());
    }

    Rectangle2D toDrawing(Rectangle2D area) {
        var corner = toDrawing(new Point2D.Double(area.getX(), area.getY()));
        return new Rectangle2D.Double(
                corner.getX(), corner.getY(), area.getWidth() / scale(), area.getHeight() / scale());
    }

    /** Shifts the drawing by this many pixels. */
    void pan(double dx, double dy) {
        look(scale(), origin().getX() + dx, origin().getY() + dy);
    }

    /** Zooms so that what is under a point of the screen stays there. */
    void zoomTo(double zoom, Point2D around) {
        var held = toDrawing(around);
        double scale = Math.max(LEAST, Math.min(MOST, zoom)) * unit;
        look(scale, around.getX() - held.getX() * scale, around.getY() - held.getY() * scale);
    }

    /** The next larger zoom, up to 400 %. */
    double larger() {
        for (double step : STEPS) {
            if (step > zoom() * 1.01) {
                return step;
            }
        }
        return MOST;
    }

    /** The next smaller zoom, down to 10 %. */
    double smaller() {
        for (int i = STEPS.length - 1; i >= 0; i--) {
            if (STEPS[i] < zoom() / 1.01) {
                return STEPS[i];
            }
        }
        return LEAST;
    }

    /** Shows all of an area in the middle of the screen, at 100 % at most. */
    void fit(Rectangle2D area, Dimension screen) {
        double scale = Math.min(
                (screen.width - 2 * MARGIN) / Math.max(1, area.getWidth()),
                (screen.height - 2 * MARGIN) / Math.max(1, area.getHeight()));
        centre(area, screen, Math.max(LEAST * unit, Math.min(unit, scale)));
    }

    /** Brings an area into sight: by panning if that is enough, else by zooming out. */
    void reveal(Rectangle2D area, Dimension screen) {
        var shown = toScreen(area);
        if (new Rectangle(screen).contains(shown)) {
            return;
        }
        if (shown.getWidth() > screen.width - 2 * MARGIN || shown.getHeight() > screen.height - 2 * MARGIN) {
            fit(area, screen);
        } else {
            centre(area, screen, scale());
        }
    }

    private void centre(Rectangle2D area, Dimension screen, double scale) {
        look(scale, screen.width / 2.0 - area.getCenterX() * scale, screen.height / 2.0 - area.getCenterY() * scale);
    }

    /** The origin stands on a whole pixel, so that what has been painted can be shifted. */
    private void look(double scale, double originX, double originY) {
        view.scaleAndTranslate(scale, Math.round(originX) / scale, Math.round(originY) / scale);
        listeners.forEach(Runnable::run);
    }
}
