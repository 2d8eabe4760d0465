package org.concordat.desktop.importing.table;

import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.awt.event.ActionEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTable;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import javax.swing.UIManager;
import javax.swing.table.AbstractTableModel;
import javax.swing.table.DefaultTableCellRenderer;
import javax.swing.table.TableCellRenderer;
import net.miginfocom.swing.MigLayout;
import org.concordat.api.vocabulary.Words;
import org.concordat.desktop.importing.table.Meaning.Nothing;
import org.concordat.desktop.theme.Icons;
import org.concordat.desktop.theme.Labels;
import org.concordat.desktop.theme.Scale;
import org.concordat.exchange.spreadsheet.TableSample;
import org.jspecify.annotations.Nullable;

/** The first rows of a table with, above each column, what it means; a click there, or F2, changes it. */
final class SampleTable extends JTable {

    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.beside(SampleTable.class);
    private static final int LEAST_WIDTH = 120;
    private static final int MOST_WIDTH = 260;
    private static final int MARGIN = 44;
    private static final int HEIGHT = 24;
    private static final String CHOOSE = "chooseMeaning";

    private final transient MappingModel model;

    SampleTable(TableSample sample, MappingModel model) {
        this.model = model;
        setModel(new Cells(sample));
        setAutoResizeMode(AUTO_RESIZE_OFF);
        setRowHeight(Scale.of(HEIGHT));
        setRowSelectionAllowed(false);
        setColumnSelectionAllowed(true);
        setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        setFillsViewportHeight(true);
        getAccessibleContext().setAccessibleName(WORDS.get("sample"));
        setDefaultRenderer(Object.class, Labels.asWritten(new DefaultTableCellRenderer()));
        Labels.styled(
                this,
                "selectionBackground: $List.selectionInactiveBackground;"
                        + " selectionForeground: $List.selectionInactiveForeground");
        widen();
        getTableHeader().setReorderingAllowed(false);
        getTableHeader().setDefaultRenderer(new Head());
        getTableHeader().addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent e) {
                choose(columnAtPoint(e.getPoint()));
            }
        });
        setFocusTraversalKeys(KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS, null);
        setFocusTraversalKeys(KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS, null);
        for (var key : List.of("F2", "SPACE", "ENTER")) {
            getInputMap(WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke(key), CHOOSE);
        }
        getActionMap().put(CHOOSE, new AbstractAction() {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent e) {
                choose(getSelectedColumn());
            }
        });
    }

    private void choose(int column) {
        if (column >= 0) {
            setColumnSelectionInterval(column, column);
            var heading = getColumnName(column);
            var cell = getTableHeader().getHeaderRect(column);
            MeaningChooser.open(getTableHeader(), cell, model.meanings(heading), model.meaning(heading), chosen -> {
                model.choose(heading, chosen);
                requestFocusInWindow();
            });
        }
    }

    /** Gives each column the room that its meaning and its heading need, within limits. */
    private void widen() {
        var metrics = getFontMetrics(getFont());
        for (int i = 0; i < getColumnCount(); i++) {
            var heading = getColumnName(i);
            int wanted = Math.max(
                    metrics.stringWidth(heading),
                    metrics.stringWidth(model.meaning(heading).words()));
            int width = Math.max(Scale.of(LEAST_WIDTH), Math.min(Scale.of(MOST_WIDTH), wanted + Scale.of(MARGIN)));
            getColumnModel().getColumn(i).setPreferredWidth(width);
        }
    }

    /** Shows the mapping as it is now. */
    void refresh() {
        widen();
        getTableHeader().repaint();
    }

    private static final class Cells extends AbstractTableModel {

        private static final long serialVersionUID = 1L;
        private final transient TableSample sample;

        Cells(TableSample sample) {
            this.sample = sample;
        }

        @Override
        public int getRowCount() {
            return sample.rows().size();
        }

        @Override
        public int getColumnCount() {
            return sample.headings().names().size();
        }

        @Override
        public String getColumnName(int column) {
            return sample.headings().names().get(column);
        }

        @Override
        public Object getValueAt(int row, int column) {
            return sample.rows().get(row).cell(column + 1);
        }
    }

    /** What a column means, over what it is called. */
    private final class Head extends JPanel implements TableCellRenderer {

        private static final long serialVersionUID = 1L;
        private final JLabel meaning = Labels.plain("");
        private final JLabel heading = Labels.styled(Labels.plain(""), "font: $semibold.font");

        Head() {
            super(new MigLayout("insets 5 8 5 6, gapy 3, gapx 4", "[grow,fill][]"));
            add(meaning, "wmin 0");
            add(new JLabel(Icons.of("chevron-down")), "wrap");
            add(heading, "span, wmin 0");
        }

        @Override
        public Component getTableCellRendererComponent(
                JTable table, @Nullable Object value, boolean selected, boolean focused, int row, int column) {
            var now = model.meaning(getColumnName(column));
            boolean isLeftOut = now.sense() instanceof Nothing;
            meaning.setText(now.words());
            Labels.styled(meaning, isLeftOut ? "foreground: $Concordat.muted" : "foreground: $Component.accentColor");
            heading.setText(getColumnName(column));
            setToolTipText(now.words());
            boolean isChosen = SampleTable.this.isColumnSelected(column);
            Labels.styled(this, isChosen ? "background: $Concordat.field" : "background: $Concordat.surface");
            setBorder(BorderFactory.createMatteBorder(0, 0, 1, 1, UIManager.getColor("Component.borderColor")));
            return this;
        }
    }
}
