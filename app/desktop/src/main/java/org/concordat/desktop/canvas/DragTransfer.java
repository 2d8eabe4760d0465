package org.concordat.desktop.canvas;

import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.Transferable;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.io.IOException;
import java.util.Optional;
import javax.swing.TransferHandler.TransferSupport;

/** Carries what is dragged to a canvas, by reference: it never leaves this program, and nothing is serialised. */
public final class DragTransfer implements Transferable {

    private static final DataFlavor FLAVOR =
            new DataFlavor(DataFlavor.javaJVMLocalObjectMimeType + ";class=" + Dragged.class.getName(), "dragged");

    private final Dragged dragged;

    public DragTransfer(Dragged dragged) {
        this.dragged = dragged;
    }

    /** What is being dropped, if it was dragged out of a list of this program. */
    static Optional<Dragged> of(TransferSupport support) {
        if (!support.isDrop() || !support.isDataFlavorSupported(FLAVOR)) {
            return Optional.empty();
        }
        try {
            return Optional.of((Dragged) support.getTransferable().getTransferData(FLAVOR));
        } catch (UnsupportedFlavorException | IOException e) {
            return Optional.empty();
        }
    }

    @Override
    public DataFlavor[] getTransferDataFlavors() {
        return new DataFlavor[] {FLAVOR};
    }

    @Override
    public boolean isDataFlavorSupported(DataFlavor flavor) {
        return FLAVOR.equals(flavor);
    }

    @Override
    public Object getTransferData(DataFlavor flavor) throws UnsupportedFlavorException {
        if (!isDataFlavorSupported(flavor)) {
            throw new UnsupportedFlavorException(flavor);
        }
        return dragged;
    }
}
