package org.concordat.desktop.palette;

import java.awt.datatransfer.Transferable;
import javax.swing.JComponent;
import javax.swing.TransferHandler;
import org.concordat.desktop.canvas.DragTransfer;
import org.concordat.desktop.canvas.Dragged;
import org.jspecify.annotations.Nullable;

/** Dragging a node type or a template out of the palette. */
final class PaletteDrag extends TransferHandler {

    private static final long serialVersionUID = 1L;

    @Override
    public int getSourceActions(JComponent source) {
        return COPY;
    }

    @Override
    protected @Nullable Transferable createTransferable(JComponent source) {
        var entry = source instanceof PaletteList list ? list.getSelectedValue() : null;
        if (entry instanceof PaletteEntry.OfType typed) {
            return new DragTransfer(new Dragged.OfType(typed.type()));
        }
        return entry instanceof PaletteEntry.OfTemplate given
                ? new DragTransfer(
                        new Dragged.OfTemplate((view, middle) -> TemplateCopy.around(view, given.template(), middle)))
                : null;
    }
}
