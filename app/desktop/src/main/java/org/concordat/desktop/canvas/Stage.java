package org.concordat.desktop.canvas;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.swing.JComponent;
import org.concordat.desktop.canvas.tiles.Sight;
import org.concordat.desktop.canvas.tiles.Tiles;
import org.concordat.desktop.canvas.tiles.WholeImage;
import org.concordat.diagram.figure.Theme;
import org.jspecify.annotations.Nullable;

/** What is seen of the drawing: its tiles, and over them what is being changed. */
final class Stage implements Display, AutoCloseable {

    private static final Rectangle2D EVERYWHERE = new Rectangle2D.Double(-1e9, -1e9, 2e9, 2e9);

    private final CanvasModel model;
    private final Camera camera;
    private final JComponent component;
    private final Lifted lifted;
    private final Tiles tiles;
    private final Labelling labelling;
    private final List<FrameListener> frameListeners = new CopyOnWriteArrayList<>();
    private double device = 1;

    Stage(CanvasModel model, Camera camera, Theme theme, JComponent component) {
        this.model = model;
        this.camera = camera;
        this.component = component;
        lifted = new Lifted(model.drawing(), theme);
        tiles = new Tiles(
                new DrawingSource(model.drawing(), model.afar(), theme, () -> device, lifted::without),
                component::repaint);
        labelling = new Labelling(model.drawing(), this::spoilAll);
        model.afar().onChange(this::spoilAll);
    }

    void addFrameListener(FrameListener listener) {
        frameListeners.add(listener);
    }

    /** The whole drawing, small, perhaps as it was a moment ago; null if it is not known yet. */
    @Nullable
    WholeImage whole() {
        return tiles.whole();
    }

    /** Paints all of the component, which is of the given size. */
    void paint(Graphics2D screen, Dimension size) {
        device = screen.getTransform().getScaleX();
        var sight = Sight.of(camera.scale(), camera.origin(), size, device);
        labelling.want();
        tiles.look(sight);
        if (tiles.isCrisp()) {
            lifted.caughtUp();
        }
        var pixels = onDevice(screen);
        pixels.clipRect(0, 0, sight.pixels().width, sight.pixels().height);
        tiles.paint(pixels);
        if (!lifted.isEmpty()) {
            lifted.paint(pixels, sight, tiles::paint);
        }
        pixels.dispose();
    }

    /** One unit is one pixel of the device, and the corner is on a whole pixel. */
    private static Graphics2D onDevice(Graphics2D screen) {
        var pixels = (Graphics2D) screen.create();
        var at = screen.getTransform();
        pixels.scale(1 / at.getScaleX(), 1 / at.getScaleY());
        pixels.translate(
                Math.rint(at.getTranslateX()) - at.getTranslateX(), Math.rint(at.getTranslateY()) - at.getTranslateY());
        return pixels;
    }

    /** To be called when a frame is complete. */
    void painted() {
        boolean standIns = tiles.hasStandIns();
        frameListeners.forEach(listener -> listener.painted(System.nanoTime(), standIns));
    }

    @Override
    public void previewed(Affected affected, Rectangle2D dirty) {
        if (lifted.hold(affected.elements()) || affected.elements().isEmpty()) {
            spoil(dirty);
        }
        component.repaint();
    }

    @Override
    public void previewEnded(Rectangle2D dirty) {
        lifted.release();
        spoil(dirty);
    }

    @Override
    public void changed(Affected affected, Rectangle2D dirty) {
        if (!affected.many()) {
            lifted.show(affected.elements());
        }
        spoil(dirty);
    }

    /** Paints all anew, also beside the drawing: what was painted there may be from an overview of a larger one. */
    void spoilAll() {
        spoil(EVERYWHERE);
    }

    void spoil(Rectangle2D dirty) {
        if (!dirty.isEmpty()) {
            tiles.spoil(dirty);
            component.repaint();
        }
    }

    /** Keeps only what is needed to be shown again: the component is hidden. */
    void rest() {
        tiles.rest();
    }

    @Override
    public void close() {
        labelling.close();
        tiles.close();
        frameListeners.clear();
    }
}
