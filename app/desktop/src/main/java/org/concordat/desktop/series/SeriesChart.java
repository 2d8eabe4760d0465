package org.concordat.desktop.series;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.IntConsumer;
import javax.accessibility.Accessible;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;
import javax.swing.UIManager;
import org.concordat.desktop.theme.Scale;

/**
 * A line through dated figures on an axis of time. The mouse, or the arrow keys, point at one of them. Belongs to the event thread.
 */
final class SeriesChart extends JComponent implements Accessible {

    private static final long serialVersionUID = 1L;
    static final int NONE = -1;
    private static final int HEIGHT = 124;
    private static final int GAP = 6;
    private static final int RIGHT = 10;

    private final transient IntConsumer pointed;
    private transient Series series = new Series("", List.of(), 0, List.of());
    private int hot = NONE;

    /** @param pointed told the index of the figure that is pointed at, or {@link #NONE} */
    SeriesChart(IntConsumer pointed) {
        this.pointed = pointed;
        setFocusable(true);
        setFont(UIManager.getFont("Label.font"));
        var pointing = new Pointing(this);
        addMouseMotionListener(pointing);
        addMouseListener(pointing);
        addFocusListener(pointing);
        pointing.bindKeys();
    }

    void show(Series now) {
        if (!now.equals(series)) {
            series = now;
            point(NONE);
            getAccessibleContext().setAccessibleName(Series.WORDS.format("chart", now.name()));
            getAccessibleContext().setAccessibleDescription(now.inWords());
            repaint();
        }
    }

    Series series() {
        return series;
    }

    int hot() {
        return hot;
    }

    void point(int index) {
        if (index != hot) {
            hot = index;
            pointed.accept(index);
            repaint();
        }
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(Scale.of(160), Scale.of(HEIGHT));
    }

    @Override
    public Dimension getMinimumSize() {
        return new Dimension(0, Scale.of(HEIGHT));
    }

    Plot plot() {
        var metrics = getFontMetrics(small());
        var rough = Plot.of(series, new Rectangle(0, 0, 1, 1));
        int left = rough.axis().marks().stream()
                        .mapToInt(mark -> metrics.stringWidth(label(mark)))
                        .max()
                        .orElse(0)
                + Scale.of(GAP);
        int top = metrics.getAscent() / 2 + Scale.of(2);
        int foot = metrics.getHeight() + Scale.of(GAP);
        return Plot.of(
                series,
                new Rectangle(
                        left,
                        top,
                        Math.max(1, getWidth() - left - Scale.of(RIGHT)),
                        Math.max(1, getHeight() - top - foot)));
    }

    private Font small() {
        return getFont().deriveFont(getFont().getSize2D() - 1);
    }

    private static String label(double value) {
        return Series.figure(BigDecimal.valueOf(value));
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        if (series.points().isEmpty()) {
            return;
        }
        var g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setFont(small());
        var plot = plot();
        paintAxes(g, plot, g.getFontMetrics());
        new SeriesLine(plot, hot).paint(g);
        g.dispose();
    }

    private static void paintAxes(Graphics2D g, Plot plot, FontMetrics metrics) {
        var field = plot.field();
        for (double mark : plot.axis().marks()) {
            int y = (int) Math.round(plot.y(mark));
            g.setColor(colour("Separator.foreground"));
            g.drawLine(field.x, y, field.x + field.width, y);
            g.setColor(colour("Concordat.muted"));
            var text = label(mark);
            g.drawString(
                    text,
                    field.x - Scale.of(GAP) - metrics.stringWidth(text),
                    y + (metrics.getAscent() - metrics.getDescent()) / 2);
        }
        int wide = metrics.stringWidth("0000") + 2 * Scale.of(GAP);
        for (int year : plot.years().marks(field.width / wide)) {
            int x = (int) Math.round(plot.x(year));
            g.setColor(colour("Separator.foreground"));
            g.drawLine(x, field.y + field.height, x, field.y + field.height + Scale.of(3));
            g.setColor(colour("Concordat.muted"));
            g.drawString(String.valueOf(year), x + Scale.of(2), field.y + field.height + metrics.getHeight());
        }
    }

    static Color colour(String key) {
        var colour = UIManager.getColor(key);
        return colour == null ? Color.GRAY : colour;
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new AccessibleJComponent() {
                private static final long serialVersionUID = 1L;

                @Override
                public AccessibleRole getAccessibleRole() {
                    return AccessibleRole.CANVAS;
                }
            };
        }
        return accessibleContext;
    }
}
