package org.concordat.desktop.palette;

import java.awt.datatransfer.Transferable;
import javax.swing.JComponent;
import javax.swing.TransferHandler;
import org.concordat.desktop.canvas.NodeTypeTransfer;
import org.jspecify.annotations.Nullable;

/** Dragging a node type out of the palette. */
final class PaletteDrag extends TransferHandler {

    private static final long serialVersionUID = 1L;

    @Override
    public int getSourceActions(JComponent source) {
        return COPY;
    }

    @Override
    protected @Nullable Transferable createTransferable(JComponent source) {
        return source instanceof PaletteList list && list.getSelectedValue() instanceof PaletteEntry.OfType typed
                ? new NodeTypeTransfer(typed.type())
                : null;
    }
}
