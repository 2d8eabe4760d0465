package org.concordat.desktop.canvas;

import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.Transferable;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordat.api.core.Core;
import org.concordat.api.core.ExternalIds;
import org.concordat.api.network.Node;

/** Elements on the clipboard: as JSON for Concordat, as a picture, and as a table of the nodes for everything else. */
final class Copied implements Transferable {

    /** The canonical JSON as a stream of bytes: any other representation would be handed over by Java serialisation. */
    static final DataFlavor FLAVOR =
            new DataFlavor("application/x-concordat+json; class=java.io.InputStream", "Concordat");

    private final byte[] json;
    private final String table;
    private final CopiedPicture picture;

    Copied(byte[] json, Collection<Node> nodes, CopiedPicture picture) {
        this.json = json;
        this.picture = picture;
        var heading = Texts.get("clip.heading").replace('|', '\t');
        table = Stream.concat(Stream.of(heading), nodes.stream().map(Copied::row))
                .collect(Collectors.joining("\n"));
    }

    private static String row(Node node) {
        return Stream.of(
                        node.get(Core.NAME, ""),
                        node.type().label(),
                        node.get(Core.EXTERNAL_IDS, Map.of()).getOrDefault(ExternalIds.ODS, ""))
                .map(cell -> cell.replaceAll("\\s+", " "))
                .collect(Collectors.joining("\t"));
    }

    @Override
    public DataFlavor[] getTransferDataFlavors() {
        return Stream.concat(Stream.of(FLAVOR, DataFlavor.stringFlavor), CopiedPicture.FLAVORS.stream())
                .toArray(DataFlavor[]::new);
    }

    @Override
    public boolean isDataFlavorSupported(DataFlavor flavor) {
        return FLAVOR.equals(flavor) || DataFlavor.stringFlavor.equals(flavor) || picture.isDataFlavorSupported(flavor);
    }

    @Override
    public Object getTransferData(DataFlavor flavor) throws UnsupportedFlavorException, IOException {
        if (FLAVOR.equals(flavor)) {
            return new ByteArrayInputStream(json);
        }
        return DataFlavor.stringFlavor.equals(flavor) ? table : picture.getTransferData(flavor);
    }
}
