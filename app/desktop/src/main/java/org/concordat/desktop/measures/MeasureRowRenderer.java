package org.concordat.desktop.measures;

import java.awt.Color;
import java.awt.Component;
import java.awt.Font;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.ListCellRenderer;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;
import org.concordat.api.measure.Figure;
import org.concordat.api.reading.InWords;
import org.concordat.desktop.theme.Labels;

/** A line of the list of measures: the figure at the right, what it says at the left. */
final class MeasureRowRenderer extends JPanel implements ListCellRenderer<MeasureRow> {

    private static final long serialVersionUID = 1L;
    private static final String PERCENT = "%";

    private final JLabel text = Labels.plain("");
    private final JLabel figure = Labels.plain("");

    MeasureRowRenderer() {
        super(new MigLayout("insets 4 10 4 12", "[grow,fill]16[right]"));
        add(text, "wmin 0");
        add(figure);
    }

    @Override
    public Component getListCellRendererComponent(
            JList<? extends MeasureRow> list, MeasureRow row, int index, boolean selected, boolean focused) {
        setBackground(selected ? list.getSelectionBackground() : list.getBackground());
        var ink = selected ? list.getSelectionForeground() : list.getForeground();
        if (row instanceof MeasureRow.Line line) {
            present("   " + line.figure().sentence(), valueOf(line.figure()), list.getFont(), ink);
        } else {
            var semibold = UIManager.getFont("semibold.font");
            var font = semibold == null ? list.getFont().deriveFont(Font.BOLD) : semibold;
            present(row.measure().label(), "", font, ink);
        }
        return this;
    }

    private void present(String words, String value, Font font, Color ink) {
        text.setText(words);
        text.setFont(font);
        text.setForeground(ink);
        figure.setText(value);
        figure.setForeground(ink);
    }

    /** The figure, and a percent sign; other units are in the sentence and in the detail. */
    private static String valueOf(Figure figure) {
        var value = figure.value();
        if (value == null) {
            return "";
        }
        return figure.unit().equals(PERCENT) ? InWords.number(value) + " " + PERCENT : InWords.number(value);
    }
}
