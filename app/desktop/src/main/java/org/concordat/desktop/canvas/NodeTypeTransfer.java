package org.concordat.desktop.canvas;

import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.Transferable;
import java.awt.datatransfer.UnsupportedFlavorException;
import org.concordat.api.vocabulary.NodeType;

/** A node type on its way from the palette to a canvas. It never leaves this program. */
public final class NodeTypeTransfer implements Transferable {

    /** Stands for a {@link NodeType} as it is, by reference: nothing is serialised. */
    public static final DataFlavor FLAVOR =
            new DataFlavor(DataFlavor.javaJVMLocalObjectMimeType + ";class=" + NodeType.class.getName(), "node type");

    private final NodeType type;

    public NodeTypeTransfer(NodeType type) {
        this.type = type;
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
        return type;
    }
}
