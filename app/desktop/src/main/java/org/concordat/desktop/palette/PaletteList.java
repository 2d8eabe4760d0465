package org.concordat.desktop.palette;

import java.awt.Point;
import java.awt.event.MouseEvent;
import javax.swing.JList;
import javax.swing.ListModel;
import org.concordat.desktop.theme.Tips;
import org.jspecify.annotations.Nullable;

/** The list of the palette, with the help of a type as its tool tip. */
final class PaletteList extends JList<PaletteEntry> {

    private static final long serialVersionUID = 1L;

    PaletteList(ListModel<PaletteEntry> entries) {
        super(entries);
    }

    /** The entry at a point, or null. */
    @Nullable
    PaletteEntry at(Point point) {
        int index = locationToIndex(point);
        return index >= 0 && getCellBounds(index, index).contains(point)
                ? getModel().getElementAt(index)
                : null;
    }

    @Override
    public @Nullable String getToolTipText(MouseEvent event) {
        var entry = at(event.getPoint());
        return entry == null ? null : Tips.of((entry.label() + "\n" + entry.help()).strip());
    }

    /** No wider than the panel: a long label ends in dots, and the tool tip has all of it. */
    @Override
    public boolean getScrollableTracksViewportWidth() {
        return true;
    }
}
