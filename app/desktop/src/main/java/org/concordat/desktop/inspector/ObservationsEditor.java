package org.concordat.desktop.inspector;

import java.util.List;
import javax.swing.JComponent;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.concordat.api.fact.Observation;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.desktop.series.SeriesPanel;

/** Dated figures: their course as a chart, and each of them on a card beneath. */
final class ObservationsEditor implements Editor<List<Observation>> {

    private final JPanel panel = new JPanel(new MigLayout("insets 0, gapy 6, hidemode 3, wrap 1", "[grow,fill]"));
    private final SeriesPanel chart;
    private final Editor<List<Observation>> items;

    ObservationsEditor(Attribute<?> attribute, Editor<List<Observation>> items) {
        this.items = items;
        chart = new SeriesPanel(attribute);
        panel.setOpaque(false);
        panel.add(chart, "wmin 0");
        panel.add(items.component(), "wmin 0");
    }

    @Override
    public JComponent component() {
        return panel;
    }

    @Override
    public boolean isWide() {
        return true;
    }

    @Override
    public void show(Shown<List<Observation>> shown) {
        chart.show(shown.found().orElse(List.of()));
        items.show(shown);
    }

    @Override
    public void commit() {
        items.commit();
    }
}
