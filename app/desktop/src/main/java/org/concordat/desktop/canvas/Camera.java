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
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;

/**
 * Which part of the drawing is seen, and how large. It lives in the scale and translate of the graph's view, as the gestures of JGraphX
 * read them there. Screen means pixels of the component, from its upper left corner.
 */
final class Camera {

    private static final double LEAST = 0.1;
    private static final double MARGIN = 40;

    /** Below this zoom names cannot be read. */
    private static final double READABLE = 0.3;

    private final mxGraphView view;
    private final double unit;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private DoubleSupplier fitting = () -> LEAST;

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

    /** Lets it go back as far as it takes to see all of a drawing on a screen. */
    void reach(Supplier<Rectangle2D> drawing, Supplier<Dimension> screen) {
        fitting = () -> fitting(drawing.get(), screen.get()) / unit;
    }

    /** The least zoom: 10 %, or less if it takes that to see the whole drawing. */
    private double least() {
        double fits = fitting.getAsDouble();
        return fits > 0 ? Math.min(LEAST, fits) : LEAST;
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
        double scale = Math.max(least(), Math.min(ZoomSteps.MOST, zoom)) * unit;
        look(scale, around.getX() - held.getX() * scale, around.getY() - held.getY() * scale);
    }

    /** The next larger zoom. */
    double larger() {
        return ZoomSteps.above(zoom());
    }

    /** The next smaller zoom. */
    double smaller() {
        return ZoomSteps.below(zoom(), least());
    }

    /** Shows all of an area in the middle of a part of the screen, at 100 % at most. */
    void fit(Rectangle2D area, Rectangle part) {
        centre(area, part, Math.max(least() * unit, Math.min(unit, fitting(area, part.getSize()))));
    }

    private static double fitting(Rectangle2D area, Dimension screen) {
        return Math.min(
                (screen.width - 2 * MARGIN) / Math.max(1, area.getWidth()),
                (screen.height - 2 * MARGIN) / Math.max(1, area.getHeight()));
    }

    /** Brings a point of the drawing into the middle. */
    void lookAt(Point2D point, Dimension screen) {
        centre(new Rectangle2D.Double(point.getX(), point.getY(), 0, 0), new Rectangle(screen), scale());
    }

    /** Brings an area into the middle of a part of the screen, as large as it is seen. */
    void bring(Rectangle2D area, Rectangle part) {
        centre(area, part, scale());
    }

    /** Whether no name can be read. */
    boolean isFar() {
        return zoom() < READABLE;
    }

    /** Brings an area into a part of the screen: by panning if that is enough, else by zooming out; from so far that no name is read, by zooming in. */
    void reveal(Rectangle2D area, Rectangle part) {
        var shown = toScreen(area);
        if (isFar()) {
            fit(area, part);
            return;
        }
        if (part.contains(shown)) {
            return;
        }
        if (shown.getWidth() > part.width - 2 * MARGIN || shown.getHeight() > part.height - 2 * MARGIN) {
            fit(area, part);
        } else {
            centre(area, part, scale());
        }
    }

    private void centre(Rectangle2D area, Rectangle part, double scale) {
        look(scale, part.getCenterX() - area.getCenterX() * scale, part.getCenterY() - area.getCenterY() * scale);
    }

    /** The origin stands on a whole pixel, so that what has been painted can be shifted. */
    private void look(double scale, double originX, double originY) {
        view.scaleAndTranslate(scale, Math.round(originX) / scale, Math.round(originY) / scale);
        listeners.forEach(Runnable::run);
    }
}
