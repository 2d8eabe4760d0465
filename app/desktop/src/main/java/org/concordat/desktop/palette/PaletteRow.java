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
final class PaletteRow extends JLabel implements ListCellRenderer<PaletteEntry> {

    private static final long serialVersionUID = 1L;

    private final transient TypeIcons icons;

    PaletteRow(TypeIcons icons) {
        this.icons = icons;
        Labels.asWritten(this);
        setOpaque(true);
    }

    @Override
    public Component getListCellRendererComponent(
            JList<? extends PaletteEntry> list, PaletteEntry entry, int index, boolean selected, boolean focused) {
        setText(entry.label());
        setIconTextGap(Scale.of(8));
        boolean lit = selected && !(entry instanceof PaletteEntry.Heading);
        setBackground(lit ? list.getSelectionBackground() : list.getBackground());
        setForeground(lit ? list.getSelectionForeground() : list.getForeground());
        setBorder(BorderFactory.createEmptyBorder(Scale.of(3), Scale.of(10), Scale.of(3), Scale.of(8)));
        if (entry instanceof PaletteEntry.Heading heading) {
            setIcon(Icons.of(heading.collapsed() ? "chevron-right" : "chevron-down"));
            setFont(UIManager.getFont("semibold.font"));
            setForeground(UIManager.getColor("Concordat.muted"));
            setBorder(BorderFactory.createEmptyBorder(Scale.of(index == 0 ? 4 : 12), Scale.of(2), Scale.of(4), 0));
        } else if (entry instanceof PaletteEntry.OfType typed) {
            setIcon(icons.of(typed.type()));
            setFont(list.getFont());
        } else {
            setIcon(lit && list.isFocusOwner() ? Icons.of("star", "List.selectionForeground") : Icons.of("star"));
            setFont(list.getFont());
        }
        return this;
    }
}
