package org.concordat.desktop.canvas;

import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.Transferable;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.util.List;
import org.concordat.api.fact.NodeId;

/** Nodes of the network on their way from a list to a canvas that is to show them. They never leave this program. */
public final class NodesTransfer implements Transferable {

    /** Stands for a list of {@link NodeId} as it is, by reference: nothing is serialised. */
    public static final DataFlavor FLAVOR =
            new DataFlavor(DataFlavor.javaJVMLocalObjectMimeType + ";class=" + List.class.getName(), "nodes");

    private final List<NodeId> nodes;

    public NodesTransfer(List<NodeId> nodes) {
        this.nodes = List.copyOf(nodes);
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
        return nodes;
    }
}
