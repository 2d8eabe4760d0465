package org.concordat.desktop.importing.preview;

import java.awt.EventQueue;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.TransferHandler;

/** Takes files that are dropped or pasted. */
public final class FileDrop extends TransferHandler {

    private static final long serialVersionUID = 1L;

    private final transient Consumer<List<Path>> taker;

    /** @param taker told the files, on the event thread */
    public FileDrop(Consumer<List<Path>> taker) {
        this.taker = taker;
    }

    @Override
    public boolean canImport(TransferSupport support) {
        boolean fits = support.isDataFlavorSupported(DataFlavor.javaFileListFlavor);
        if (fits && support.isDrop()) {
            support.setDropAction(COPY);
        }
        return fits;
    }

    @Override
    public boolean importData(TransferSupport support) {
        if (!canImport(support)) {
            return false;
        }
        try {
            var dropped = (List<?>) support.getTransferable().getTransferData(DataFlavor.javaFileListFlavor);
            var files = dropped.stream()
                    .filter(File.class::isInstance)
                    .map(file -> ((File) file).toPath())
                    .toList();
            EventQueue.invokeLater(() -> taker.accept(files));
            return !files.isEmpty();
        } catch (UnsupportedFlavorException | IOException e) {
            return false;
        }
    }
}
