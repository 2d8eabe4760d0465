package org.concordat.bench.canvas;

import java.awt.Toolkit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.RepaintManager;

/** Notes when each frame is on the screen and what it cost the event thread. It is the repaint manager of the program. */
final class Frames extends RepaintManager {

    /** What a display of 60 Hz allows, and a tolerance for the clocks of two programs. */
    private static final double LATE = 1_000 / 60.0 + 4;

    private final List<Frame> frames = new ArrayList<>();
    private boolean dirty;
    private long last;
    private double spent;

    /**
     * @param gap milliseconds of the clock since the frame before
     * @param busy CPU milliseconds of the event thread since then
     */
    record Frame(double gap, double busy) {}

    static Frames install() {
        var frames = new Frames();
        EventThread.run(() -> RepaintManager.setCurrentManager(frames));
        return frames;
    }

    /** Begins to count anew; on the event thread. */
    void restart() {
        frames.clear();
        last = System.nanoTime();
        spent = EventThread.spent();
    }

    /** The frames since the last restart; on the event thread. */
    List<Frame> take() {
        return List.copyOf(frames);
    }

    @Override
    public void addDirtyRegion(JComponent component, int x, int y, int width, int height) {
        dirty = true;
        super.addDirtyRegion(component, x, y, width, height);
    }

    @Override
    public void paintDirtyRegions() {
        super.paintDirtyRegions();
        if (dirty) {
            dirty = false;
            Toolkit.getDefaultToolkit().sync();
            long now = System.nanoTime();
            double cost = EventThread.spent();
            frames.add(new Frame((now - last) / 1e6, cost - spent));
            last = now;
            spent = cost;
        }
    }

    /** Frames, the three quantiles of the gap, those of the cost, and the share of late ones, as cells of a table. */
    static String cells(Collection<Frame> frames) {
        var gaps = frames.stream().map(Frame::gap).toList();
        var costs = frames.stream().map(Frame::busy).toList();
        double late = 100.0 * gaps.stream().filter(gap -> gap > LATE).count() / Math.max(1, gaps.size());
        return frames.size() + " | " + quantiles(gaps) + " | " + quantiles(costs) + " | " + Figures.text(late) + " %";
    }

    private static String quantiles(List<Double> values) {
        return Figures.text(Figures.quantile(values, 0.5))
                + " / " + Figures.text(Figures.quantile(values, 0.95))
                + " / " + Figures.text(Figures.quantile(values, 0.99));
    }
}
