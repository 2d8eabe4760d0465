package org.concordat.desktop.canvas;

import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.Transferable;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.io.ByteArrayInputStream;
import java.util.Collection;
import java.util.stream.Collectors;
import org.concordat.api.core.Core;
import org.concordat.api.network.Node;

/** Elements on the clipboard: as JSON for Concordat, and as the names of the nodes, one a line, for everything else. */
final class Copied implements Transferable {

    /** The canonical JSON as a stream of bytes: any other representation would be handed over by Java serialisation. */
    static final DataFlavor FLAVOR =
            new DataFlavor("application/x-concordat+json; class=java.io.InputStream", "Concordat");

    private final byte[] json;
    private final String names;

    Copied(byte[] json, Collection<Node> nodes) {
        this.json = json;
        names = nodes.stream()
                .map(node -> node.get(Core.NAME, node.type().label()))
                .collect(Collectors.joining("\n"));
    }

    @Override
    public DataFlavor[] getTransferDataFlavors() {
        return new DataFlavor[] {FLAVOR, DataFlavor.stringFlavor};
    }

    @Override
    public boolean isDataFlavorSupported(DataFlavor flavor) {
        return FLAVOR.equals(flavor) || DataFlavor.stringFlavor.equals(flavor);
    }

    @Override
    public Object getTransferData(DataFlavor flavor) throws UnsupportedFlavorException {
        if (FLAVOR.equals(flavor)) {
            return new ByteArrayInputStream(json);
        } else if (DataFlavor.stringFlavor.equals(flavor)) {
            return names;
        }
        throw new UnsupportedFlavorException(flavor);
    }
}
