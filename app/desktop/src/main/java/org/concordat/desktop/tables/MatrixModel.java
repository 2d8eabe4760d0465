package org.concordat.desktop.tables;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.swing.table.AbstractTableModel;
import org.concordat.api.fact.LinkId;
import org.concordat.desktop.desk.Desk;
import org.jspecify.annotations.Nullable;

/** The cells of a matrix. Belongs to the event thread. */
final class MatrixModel extends AbstractTableModel {

    private static final long serialVersionUID = 1L;

    private final transient Desk desk;
    private transient @Nullable MatrixContent content;

    MatrixModel(Desk desk) {
        this.desk = desk;
    }

    void show(@Nullable MatrixContent newContent) {
        content = newContent;
        fireTableStructureChanged();
    }

    @Nullable
    MatrixContent content() {
        return content;
    }

    private MatrixWords words() {
        return new MatrixWords(Sight.live(desk));
    }

    @Override
    public int getRowCount() {
        return content == null ? 0 : content.rows().size();
    }

    @Override
    public int getColumnCount() {
        return content == null ? 0 : content.columns().size();
    }

    @Override
    public String getColumnName(int column) {
        return content == null ? "" : desk.names().of(content.columns().get(column));
    }

    String rowName(int row) {
        return content == null ? "" : desk.names().of(content.rows().get(row));
    }

    @Override
    public Object getValueAt(int row, int column) {
        var cell = content == null ? null : content.cell(row, column);
        return content == null || cell == null
                ? ""
                : words().cell(content.question().figure(), content.elements(cell.counted()));
    }

    String rowTotal(int row) {
        return content == null ? "" : words().total(content.question().figure(), content.ofRow(row));
    }

    String columnTotal(int column) {
        return content == null ? "" : words().total(content.question().figure(), content.ofColumn(column));
    }

    String total() {
        return content == null ? "" : words().total(content.question().figure(), content.all());
    }

    /** The links of some cells. */
    Set<LinkId> links(int[] rows, int[] columns) {
        var links = new LinkedHashSet<LinkId>();
        for (int row : rows) {
            for (int column : columns) {
                links.addAll(links(row, column));
            }
        }
        return links;
    }

    Set<LinkId> links(int row, int column) {
        var cell = content == null ? null : content.cell(row, column);
        return cell == null ? Set.of() : cell.links();
    }

    /** All as text, with headings and totals. */
    List<List<String>> texts() {
        var lines = new ArrayList<List<String>>();
        var head = new ArrayList<>(List.of(""));
        var foot = new ArrayList<>(List.of(Texts.get("total")));
        for (int column = 0; column < getColumnCount(); column++) {
            head.add(getColumnName(column));
            foot.add(columnTotal(column));
        }
        head.add(Texts.get("total"));
        foot.add(total());
        lines.add(head);
        for (int row = 0; row < getRowCount(); row++) {
            var line = new ArrayList<>(List.of(rowName(row)));
            for (int column = 0; column < getColumnCount(); column++) {
                line.add(String.valueOf(getValueAt(row, column)));
            }
            line.add(rowTotal(row));
            lines.add(line);
        }
        lines.add(foot);
        return lines;
    }
}
