package org.concordat.desktop.tables;

import java.awt.Color;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Graphics;
import java.util.Collections;
import java.util.Set;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JTable;
import javax.swing.ListSelectionModel;
import javax.swing.SwingConstants;
import javax.swing.UIManager;
import javax.swing.table.DefaultTableCellRenderer;
import org.concordat.api.fact.ElementId;
import org.concordat.desktop.theme.Labels;
import org.concordat.desktop.theme.Scale;
import org.concordat.desktop.theme.Tips;
import org.jspecify.annotations.Nullable;

/** The cells of a matrix, with the names and totals of its rows in a table of their own at the left. */
final class MatrixTable extends JTable {

    private static final long serialVersionUID = 1L;
    private static final int HEIGHT = 26;
    private static final int LEAST = 34;
    private static final int MOST = 240;
    private static final int LOOKED_AT = 60;

    private final transient MatrixModel model;
    private final UprightHeading heading;
    private final RowNames names;
    private transient Set<ElementId> selected = Set.of();
    private String vacancy = "";

    MatrixTable(MatrixModel model) {
        this.model = model;
        heading = new UprightHeading(model);
        setModel(model);
        setAutoResizeMode(AUTO_RESIZE_OFF);
        setRowHeight(Scale.of(HEIGHT));
        names = new RowNames(model, this);
        setCellSelectionEnabled(true);
        setSelectionMode(ListSelectionModel.SINGLE_INTERVAL_SELECTION);
        setFillsViewportHeight(true);
        putClientProperty("JTable.autoStartsEdit", false);
        getTableHeader().setReorderingAllowed(false);
        getTableHeader().setDefaultRenderer(heading);
        getAccessibleContext().setAccessibleName(Texts.get("matrix"));
        setDefaultRenderer(Object.class, new Cell());
        Cells.style(this, "");
        Cells.goAsInSpreadsheets(this);
    }

    /** What stands at the left of it. */
    JTable names() {
        return names;
    }

    /** Shows another content, with room for all headings. */
    void show(@Nullable MatrixContent content, String newVacancy) {
        vacancy = newVacancy;
        model.show(content);
        names.refresh();
        int height = Scale.of(HEIGHT);
        var metrics = getFontMetrics(getFont());
        for (int i = 0; i < getColumnCount(); i++) {
            var wish = heading.getTableCellRendererComponent(this, null, false, false, -1, i)
                    .getPreferredSize();
            int width = Math.max(wish.width, Scale.of(LEAST));
            for (int row = 0; row < Math.min(getRowCount(), LOOKED_AT); row++) {
                int text = metrics.stringWidth(String.valueOf(getValueAt(row, i))) + Scale.of(14);
                width = Math.min(Scale.of(MOST), Math.max(width, text));
            }
            getColumnModel().getColumn(i).setPreferredWidth(width);
            height = Math.max(height, wish.height);
        }
        getTableHeader().setPreferredSize(getColumnCount() == 0 ? new Dimension() : new Dimension(width(), height));
        getTableHeader().revalidate();
        revalidate();
        repaint();
    }

    private int width() {
        return getColumnModel().getTotalColumnWidth();
    }

    /** Marks the cells that have one of these. */
    void mark(Set<ElementId> ids) {
        selected = ids;
        repaint();
    }

    @Override
    protected void paintComponent(Graphics g) {
        super.paintComponent(g);
        if ((getRowCount() == 0 || getColumnCount() == 0) && !vacancy.isEmpty()) {
            Vacancy.paint(this, g, vacancy);
        }
    }

    private final class Cell extends DefaultTableCellRenderer {

        private static final long serialVersionUID = 1L;

        Cell() {
            Labels.asWritten(this);
        }

        @Override
        public Component getTableCellRendererComponent(
                JTable table, @Nullable Object value, boolean isSelected, boolean focused, int row, int column) {
            super.getTableCellRendererComponent(table, value, isSelected, focused, row, column);
            var text = String.valueOf(value);
            setHorizontalAlignment(SwingConstants.CENTER);
            boolean isMarked = !selected.isEmpty() && !Collections.disjoint(model.links(row, column), selected);
            if (isMarked && !isSelected) {
                setBorder(BorderFactory.createLineBorder(accent(), Scale.of(2)));
            }
            setToolTipText(Tips.of(Texts.format(
                    "cell.tip",
                    model.rowName(row),
                    model.getColumnName(column),
                    text.isEmpty() ? Texts.get("cell.empty") : text)));
            return this;
        }

        private static Color accent() {
            return UIManager.getColor("Component.accentColor");
        }
    }

    /** What stands in the corner over the names of the rows. */
    JLabel corner() {
        var corner = Labels.plain(getColumnCount() == 0 ? "" : Texts.format("total.all", model.total()));
        corner.setVerticalAlignment(SwingConstants.BOTTOM);
        corner.setHorizontalAlignment(SwingConstants.TRAILING);
        corner.setBorder(BorderFactory.createCompoundBorder(
                BorderFactory.createMatteBorder(0, 0, 1, 1, UIManager.getColor("TableHeader.separatorColor")),
                BorderFactory.createEmptyBorder(0, 0, Scale.of(6), Scale.of(6))));
        return corner;
    }
}
