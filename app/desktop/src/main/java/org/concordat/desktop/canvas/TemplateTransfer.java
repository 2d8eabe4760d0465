package org.concordat.desktop.canvas;

import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.Transferable;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.awt.geom.Point2D;
import org.concordat.api.edit.Group;
import org.concordat.api.view.ViewId;

/** A template on its way from the palette to a canvas. It never leaves this program. */
public final class TemplateTransfer implements Transferable {

    /** Stands for a {@link Copy} as it is, by reference: nothing is serialised. */
    public static final DataFlavor FLAVOR =
            new DataFlavor(DataFlavor.javaJVMLocalObjectMimeType + ";class=" + Copy.class.getName(), "template");

    private final Copy copy;

    public TemplateTransfer(Copy copy) {
        this.copy = copy;
    }

    /** Makes the step that adds a template. */
    @FunctionalInterface
    public interface Copy {

        /** @param middle where the middle of the template comes to stand, in drawing units */
        Group around(ViewId view, Point2D middle);
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
        return copy;
    }
}
