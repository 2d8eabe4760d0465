package org.concordat.desktop.tables;

import java.awt.Component;
import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Toolkit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.swing.JLabel;
import javax.swing.JTable;
import javax.swing.UIManager;
import javax.swing.table.TableCellRenderer;
import org.concordat.desktop.theme.Scale;
import org.concordat.desktop.theme.Tips;
import org.jspecify.annotations.Nullable;

/** The heading of a narrow column: its name read upwards, in as many lines as it needs so that nothing is cut off, over its total. */
final class UprightHeading extends JLabel implements TableCellRenderer {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_LINE = 130;
    private static final int MARGIN = 6;

    private final MatrixModel model;
    private List<String> lines = List.of();
    private String total = "";

    UprightHeading(MatrixModel model) {
        this.model = model;
    }

    @Override
    public Component getTableCellRendererComponent(
            JTable table, @Nullable Object value, boolean selected, boolean focused, int row, int at) {
        int column = table.convertColumnIndexToModel(at);
        setFont(table.getTableHeader().getFont());
        var name = model.getColumnName(column);
        lines = lines(name, getFontMetrics(getFont()));
        total = model.columnTotal(column);
        setToolTipText(Tips.of(name + "\n" + Texts.format("total.of", total)));
        getAccessibleContext().setAccessibleName(name);
        return this;
    }

    /** The name in lines of about the longest length; a word that is longer has one of its own. */
    static List<String> lines(String name, FontMetrics metrics) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : name.split("\\s+")) {
            if (line.length() > 0 && metrics.stringWidth(line + " " + word) > Scale.of(LONGEST_LINE)) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() > 0 ? " " : "").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /** What it needs to be read. */
    @Override
    public Dimension getPreferredSize() {
        var metrics = getFontMetrics(getFont());
        int longest = lines.stream().mapToInt(metrics::stringWidth).max().orElse(0);
        int width = Math.max(lines.size() * metrics.getHeight(), metrics.stringWidth(total)) + Scale.of(2 * MARGIN);
        return new Dimension(width, longest + metrics.getHeight() + Scale.of(3 * MARGIN));
    }

    @Override
    protected void paintComponent(Graphics g) {
        var copy = (Graphics2D) g.create();
        if (Toolkit.getDefaultToolkit().getDesktopProperty("awt.font.desktophints") instanceof Map<?, ?> hints) {
            copy.addRenderingHints(hints);
        } else {
            copy.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        }
        copy.setFont(getFont());
        var metrics = copy.getFontMetrics();
        copy.setColor(UIManager.getColor("TableHeader.separatorColor"));
        copy.drawLine(getWidth() - 1, 0, getWidth() - 1, getHeight());
        copy.drawLine(0, getHeight() - 1, getWidth(), getHeight() - 1);
        int foot = getHeight() - Scale.of(MARGIN);
        copy.setColor(UIManager.getColor("Concordat.muted"));
        copy.drawString(total, (getWidth() - metrics.stringWidth(total)) / 2, foot - metrics.getDescent());
        copy.setColor(UIManager.getColor("TableHeader.foreground"));
        copy.translate(
                (getWidth() - lines.size() * metrics.getHeight()) / 2.0, foot - metrics.getHeight() - Scale.of(MARGIN));
        copy.rotate(-Math.PI / 2);
        int y = metrics.getAscent();
        for (var line : lines) {
            copy.drawString(line, 0, y);
            y += metrics.getHeight();
        }
        copy.dispose();
    }
}
