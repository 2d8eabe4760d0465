package org.concordat.desktop.importing.table;

import java.awt.Component;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.awt.event.KeyAdapter;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.DefaultListModel;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import javax.swing.JScrollPane;
import javax.swing.ListCellRenderer;
import javax.swing.SwingUtilities;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;
import org.concordat.api.vocabulary.Words;
import org.concordat.desktop.search.FuzzyMatch;
import org.concordat.desktop.search.SearchField;
import org.concordat.desktop.theme.Labels;
import org.concordat.desktop.theme.Scale;

/** A popup that finds one of the things that a column may mean. */
final class MeaningChooser {

    private static final Words WORDS = Words.beside(MeaningChooser.class);
    private static final int WIDTH = 340;
    private static final int HEIGHT = 320;

    private final List<Meaning> meanings;
    private final Consumer<Meaning> chosen;
    private final DefaultListModel<Meaning> found = new DefaultListModel<>();
    private final JList<Meaning> list = new JList<>(found);
    private final SearchField field;
    private final JPopupMenu popup = new JPopupMenu();

    private MeaningChooser(List<Meaning> meanings, Meaning now, Consumer<Meaning> chosen) {
        this.meanings = meanings;
        this.chosen = chosen;
        field = new SearchField(WORDS.get("find"), this::search);
        field.addKeyListener(new KeyAdapter() {
            @Override
            public void keyPressed(KeyEvent e) {
                pressed(e);
            }
        });
        list.setCellRenderer(new Line());
        list.getAccessibleContext().setAccessibleName(WORDS.get("find"));
        list.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent e) {
                choose();
            }
        });
        var panel = new JPanel(new MigLayout("insets 6, gapy 6", "[grow,fill]", "[][grow,fill]"));
        panel.setOpaque(false);
        panel.add(field, "wrap");
        panel.add(
                new JScrollPane(list, JScrollPane.VERTICAL_SCROLLBAR_AS_NEEDED, JScrollPane.HORIZONTAL_SCROLLBAR_NEVER),
                "wmin 0, hmin 0");
        popup.add(panel);
        search("");
        list.setSelectedValue(
                found.indexOf(now) >= 0
                        ? now
                        : meanings.stream()
                                .filter(m -> m.words().equals(now.words()))
                                .findFirst()
                                .orElse(meanings.get(0)),
                true);
    }

    /** Opens beneath the heading of a column. */
    static void open(JComponent header, Rectangle cell, List<Meaning> meanings, Meaning now, Consumer<Meaning> chosen) {
        var chooser = new MeaningChooser(meanings, now, chosen);
        chooser.popup.setPreferredSize(new Dimension(Scale.of(WIDTH), Scale.of(HEIGHT)));
        chooser.popup.show(header, cell.x, cell.y + cell.height);
        chooser.list.ensureIndexIsVisible(chooser.list.getSelectedIndex());
        SwingUtilities.invokeLater(chooser.field::requestFocusInWindow);
    }

    private void search(String query) {
        found.clear();
        found.addAll(query.isBlank() ? meanings : FuzzyMatch.best(query, meanings.stream(), Meaning::words));
        list.setSelectedIndex(0);
        list.ensureIndexIsVisible(0);
    }

    private void pressed(KeyEvent e) {
        if (e.getKeyCode() == KeyEvent.VK_ENTER) {
            choose();
            e.consume();
        } else if (e.getKeyCode() == KeyEvent.VK_DOWN || e.getKeyCode() == KeyEvent.VK_UP) {
            int by = e.getKeyCode() == KeyEvent.VK_DOWN ? 1 : -1;
            int to = Math.max(0, Math.min(found.size() - 1, list.getSelectedIndex() + by));
            list.setSelectedIndex(to);
            list.ensureIndexIsVisible(to);
            e.consume();
        }
    }

    private void choose() {
        var meaning = list.getSelectedValue();
        if (meaning != null) {
            popup.setVisible(false);
            chosen.accept(meaning);
        }
    }

    /** What it is, and quietly what it is of; a heading where another group begins. */
    private static final class Line extends JPanel implements ListCellRenderer<Meaning> {

        private static final long serialVersionUID = 1L;
        private final JLabel label = Labels.plain("");
        private final JLabel group = Labels.plain("");

        Line() {
            super(new MigLayout("insets 4 8 4 8, gapx 10", "[grow,fill][]"));
            add(label, "wmin 0");
            add(group);
        }

        @Override
        public Component getListCellRendererComponent(
                JList<? extends Meaning> list, Meaning value, int index, boolean selected, boolean focused) {
            label.setText(value.label());
            group.setText(value.group());
            setBackground(selected ? list.getSelectionBackground() : list.getBackground());
            label.setForeground(selected ? list.getSelectionForeground() : list.getForeground());
            group.setForeground(selected ? list.getSelectionForeground() : UIManager.getColor("Concordat.muted"));
            return this;
        }
    }
}
