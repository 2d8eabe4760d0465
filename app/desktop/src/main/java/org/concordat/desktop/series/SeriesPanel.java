package org.concordat.desktop.series;

import java.util.List;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import net.miginfocom.swing.MigLayout;
import org.concordat.api.fact.Observation;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.desktop.theme.EventThread;
import org.concordat.desktop.theme.Labels;

/** The figures of one attribute as a chart, with a line beneath that tells of the one pointed at. Belongs to the event thread. */
public final class SeriesPanel extends JPanel {

    private static final long serialVersionUID = 1L;

    private final transient Attribute<?> attribute;
    private final SeriesChart chart = new SeriesChart(this::tell);
    private final JTextArea told = Labels.wrapped("");

    public SeriesPanel(Attribute<?> attribute) {
        super(new MigLayout("insets 0, gapy 4, wrap 1", "[grow,fill]", "[][" + "48::]"));
        EventThread.require();
        this.attribute = attribute;
        setOpaque(false);
        Labels.styled(told, "background: null; font: -1; foreground: $Concordat.muted");
        add(chart, "wmin 0");
        add(told, "wmin 0, top");
        setVisible(false);
    }

    /** Shows these, if they are enough for a course to be seen. */
    public void show(List<Observation> observations) {
        var series = Series.of(attribute, observations);
        setVisible(series.isWorthDrawing());
        chart.show(series);
        tell(chart.hot());
    }

    private void tell(int index) {
        var points = chart.series().points();
        told.setText(index >= 0 && index < points.size() ? points.get(index).words() : Series.WORDS.get("hint"));
    }
}
