package org.concordat.desktop.importing.national;

import java.util.Locale;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import net.miginfocom.swing.MigLayout;
import org.concordat.api.vocabulary.Words;
import org.concordat.desktop.theme.Icons;
import org.concordat.desktop.theme.Labels;
import org.concordat.desktop.theme.VerticalPanel;
import org.concordat.exchange.ods.Area.By;
import org.concordat.exchange.ods.AreaName;
import org.jspecify.annotations.Nullable;

/** Which part of England is to be imported. */
final class AreaPanel extends JPanel {

    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.beside(AreaPanel.class);

    private final transient AreaChoice area;
    private final JComboBox<Line> by = new JComboBox<>();
    private final AreaField field;
    private final JPanel chosen = new VerticalPanel(new MigLayout("insets 0, gapy 2, wrap 1", "[grow,fill]"));
    private final JTextArea england =
            Labels.styled(Labels.wrapped(WORDS.get("england")), "foreground: $Concordat.muted");

    /** A line of the list of ways to choose. @param by null for all of England */
    private record Line(@Nullable By by) {
        @Override
        public String toString() {
            return WORDS.get("by." + (by == null ? "england" : by.name().toLowerCase(Locale.ROOT)));
        }
    }

    /** @param enter what Enter does in an empty field of codes */
    AreaPanel(AreaChoice area, Runnable enter) {
        super(new MigLayout("insets 0, gapy 8, wrap 1, hidemode 3", "[grow,fill]", "[][][][][grow,fill]"));
        this.area = area;
        field = new AreaField(area, enter);
        by.addItem(new Line(null));
        for (var kind : By.values()) {
            by.addItem(new Line(kind));
        }
        by.getAccessibleContext().setAccessibleName(WORDS.get("area.by"));
        by.addActionListener(e -> choose());
        add(Labels.heading(WORDS.get("area.title")));
        add(by, "wmin 0");
        add(field, "wmin 0");
        add(england, "wmin 0");
        var scroll = new JScrollPane(
                chosen, JScrollPane.VERTICAL_SCROLLBAR_AS_NEEDED, JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        add(scroll, "wmin 0, hmin 0");
        choose();
    }

    private void choose() {
        var kind = by.getSelectedItem() instanceof Line line ? line.by() : null;
        area.setBy(kind);
        if (kind != null) {
            field.setHint(WORDS.get("find." + kind.name().toLowerCase(Locale.ROOT)));
        }
        refresh();
    }

    /** Shows the area as it is now. */
    void refresh() {
        boolean isEngland = area.by() == null;
        field.setVisible(!isEngland);
        england.setVisible(isEngland);
        chosen.removeAll();
        area.chosen().forEach(name -> chosen.add(row(name), "wmin 0"));
        chosen.revalidate();
        chosen.repaint();
    }

    private JComponent row(AreaName name) {
        var row = new JPanel(new MigLayout("insets 0, gapx 8", "[grow,fill][][]"));
        row.setOpaque(false);
        var words = AreaChoice.words(name);
        row.add(Labels.plain(words), "wmin 0");
        row.add(Labels.muted(WORDS.format("area.practices", name.practices())));
        row.add(Labels.tool(Icons.of("close"), WORDS.format("area.remove", words), () -> area.remove(name.code())));
        return row;
    }
}
