package org.concordat.desktop.exporting;

import com.formdev.flatlaf.FlatClientProperties;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;
import org.concordat.api.vocabulary.Words;
import org.concordat.desktop.theme.Labels;
import org.concordat.exchange.export.Finish;
import org.concordat.exchange.export.Finish.Ground;

/** How a picture is made: what stands around it, what is behind it, and how fine it is. */
final class FinishPanel extends JPanel {

    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.beside(FinishPanel.class);
    private static final List<Double> PIXELS = List.of(1.0, 2.0, 3.0, 4.0, 6.0, 8.0, 12.0, 20.0);

    private final JCheckBox title;
    private final JCheckBox legend;
    private final JCheckBox dateLine;
    private final JCheckBox sourceLine;
    private final JTextField source;
    private final JComboBox<String> ground = new JComboBox<>();
    private final JComboBox<String> pixels = new JComboBox<>();
    private final JComponent pixelsLabel;

    /** @param document its title, which is the source unless another is named */
    FinishPanel(ExportChoice last, String document) {
        super(new MigLayout("insets 0, gapy 7, gapx 14, wrap 2, hidemode 3", "[][grow,fill]"));
        var finish = last.finish();
        title = check("title.view", finish.title());
        legend = check("legend", finish.legend());
        dateLine = check("dateLine", finish.dateLine());
        sourceLine = check("sourceLine", finish.sourceLine() != null);
        source = new JTextField(last.source(), 12);
        source.putClientProperty(FlatClientProperties.PLACEHOLDER_TEXT, WORDS.format("source.preset", document));
        source.getAccessibleContext().setAccessibleName(WORDS.get("source"));
        source.setEnabled(sourceLine.isSelected());
        sourceLine.addActionListener(e -> source.setEnabled(sourceLine.isSelected()));
        add(Labels.section(WORDS.get("picture")), "span, growx, gaptop 8");
        add(title, "span, growx 0");
        add(legend, "span, growx 0");
        add(dateLine, "span, growx 0");
        add(sourceLine);
        add(source, "wmin 0");
        for (var each : Ground.values()) {
            ground.addItem(WORDS.get("ground." + each.name().toLowerCase(Locale.ROOT)));
        }
        ground.setSelectedIndex(finish.ground().ordinal());
        label("ground", ground);
        PIXELS.forEach(each -> pixels.addItem(WORDS.format("pixels.each", each)));
        pixels.setSelectedIndex(PIXELS.indexOf(nearest(finish.pixels())));
        pixelsLabel = label("pixels", pixels);
    }

    private static Double nearest(double wanted) {
        return PIXELS.stream()
                .min(Comparator.comparingDouble(each -> Math.abs(each - wanted)))
                .orElseThrow();
    }

    private static JCheckBox check(String key, boolean on) {
        return new JCheckBox(WORDS.get(key), on);
    }

    private JComponent label(String key, JComboBox<String> box) {
        var label = Labels.plain(WORDS.get(key));
        label.setLabelFor(box);
        add(label);
        add(box, "growx 0");
        return label;
    }

    /** Whether it is a bitmap, which has pixels. */
    void setBitmap(boolean bitmap) {
        pixelsLabel.setVisible(bitmap);
        pixels.setVisible(bitmap);
    }

    String source() {
        return source.getText().strip();
    }

    Finish finish() {
        return Finish.USUAL
                .withPixels(PIXELS.get(Math.max(0, pixels.getSelectedIndex())))
                .withGround(Ground.values()[Math.max(0, ground.getSelectedIndex())])
                .withLegend(legend.isSelected())
                .withTitle(title.isSelected())
                .withDateLine(dateLine.isSelected())
                .withSourceLine(sourceLine.isSelected() ? source() : null);
    }
}
