package org.concordat.desktop.palette;

import java.awt.Component;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.ListCellRenderer;
import javax.swing.UIManager;
import org.concordat.desktop.theme.Icons;
import org.concordat.desktop.theme.Labels;
import org.concordat.desktop.theme.Scale;
import org.concordat.desktop.theme.TypeIcons;

/** How a line of the palette looks. */
final class PaletteRow implements ListCellRenderer<PaletteEntry> {

    private final TypeIcons icons;
    private final JLabel row = Labels.plain("");

    PaletteRow(TypeIcons icons) {
        this.icons = icons;
        row.setOpaque(true);
    }

    @Override
    public Component getListCellRendererComponent(
            JList<? extends PaletteEntry> list, PaletteEntry entry, int index, boolean selected, boolean focused) {
        row.updateUI();
        row.setText(entry.label());
        row.setIconTextGap(Scale.of(8));
        boolean lit = selected && !(entry instanceof PaletteEntry.Heading);
        row.setBackground(lit ? list.getSelectionBackground() : list.getBackground());
        row.setForeground(lit ? list.getSelectionForeground() : list.getForeground());
        row.setBorder(BorderFactory.createEmptyBorder(Scale.of(3), Scale.of(10), Scale.of(3), Scale.of(8)));
        if (entry instanceof PaletteEntry.Heading heading) {
            row.setIcon(Icons.of(heading.collapsed() ? "chevron-right" : "chevron-down"));
            row.setFont(UIManager.getFont("semibold.font"));
            row.setForeground(UIManager.getColor("Concordat.muted"));
            row.setBorder(BorderFactory.createEmptyBorder(Scale.of(index == 0 ? 4 : 12), Scale.of(2), Scale.of(4), 0));
        } else if (entry instanceof PaletteEntry.OfType typed) {
            row.setIcon(icons.of(typed.type()));
            row.setFont(list.getFont());
        } else {
            row.setIcon(Icons.of("star"));
            row.setFont(list.getFont());
        }
        return row;
    }
}
