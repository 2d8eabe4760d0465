package org.concordat.desktop.series;

import java.awt.event.FocusEvent;
import java.awt.event.FocusListener;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import javax.swing.JComponent;
import javax.swing.KeyStroke;
import org.concordat.desktop.theme.Scale;

/** Points at figures of a chart, by mouse and by arrow keys. */
final class Pointing extends MouseAdapter implements FocusListener {

    private static final int REACH = 16;

    private final SeriesChart chart;

    Pointing(SeriesChart chart) {
        this.chart = chart;
    }

    void bindKeys() {
        bind("LEFT", -1);
        bind("RIGHT", 1);
    }

    private void bind(String key, int by) {
        chart.registerKeyboardAction(e -> step(by), KeyStroke.getKeyStroke(key), JComponent.WHEN_FOCUSED);
    }

    private void step(int by) {
        int last = chart.series().points().size() - 1;
        chart.point(Math.max(0, Math.min(last, chart.hot() + by)));
    }

    @Override
    public void mouseMoved(MouseEvent e) {
        chart.point(chart.plot().nearest(e.getX(), e.getY(), Scale.of(REACH)));
    }

    @Override
    public void mouseExited(MouseEvent e) {
        chart.point(SeriesChart.NONE);
    }

    @Override
    public void mousePressed(MouseEvent e) {
        chart.requestFocusInWindow();
    }

    @Override
    public void focusGained(FocusEvent e) {
        if (chart.hot() == SeriesChart.NONE) {
            chart.point(chart.series().points().size() - 1);
        }
    }

    @Override
    public void focusLost(FocusEvent e) {
        chart.point(SeriesChart.NONE);
    }
}
