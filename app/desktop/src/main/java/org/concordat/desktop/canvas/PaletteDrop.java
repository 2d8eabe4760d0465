package org.concordat.desktop.canvas;

import java.awt.datatransfer.UnsupportedFlavorException;
import java.awt.dnd.DropTargetAdapter;
import java.awt.dnd.DropTargetDropEvent;
import java.awt.dnd.DropTargetEvent;
import java.io.IOException;
import java.util.Optional;
import java.util.TooManyListenersException;
import javax.swing.JComponent;
import javax.swing.TransferHandler;
import org.concordat.api.vocabulary.NodeType;

/** Takes node types that are dropped from the palette; all else is for the window. */
final class PaletteDrop extends TransferHandler {

    private static final long serialVersionUID = 1L;

    private final transient Board board;

    /** Hands drops on a board's control to itself; a handler on the board would never hear of them. */
    PaletteDrop(Board board) {
        this.board = board;
        board.getGraphControl().setTransferHandler(this);
        try {
            board.getGraphControl().getDropTarget().addDropTargetListener(new Leaving());
        } catch (TooManyListenersException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public boolean canImport(TransferSupport support) {
        if (!support.isDrop() || !support.isDataFlavorSupported(NodeTypeTransfer.FLAVOR)) {
            return window().filter(handler -> handler.canImport(support)).isPresent();
        }
        support.setDropAction(COPY);
        type(support)
                .ifPresent(type -> board.placing()
                        .showGhost(type, support.getDropLocation().getDropPoint()));
        return true;
    }

    @Override
    public boolean importData(TransferSupport support) {
        if (!support.isDataFlavorSupported(NodeTypeTransfer.FLAVOR)) {
            return window().filter(handler -> handler.importData(support)).isPresent();
        }
        var type = type(support);
        type.ifPresent(t -> board.placing().place(t, support.getDropLocation().getDropPoint()));
        return type.isPresent();
    }

    private Optional<TransferHandler> window() {
        return Optional.ofNullable(board.getRootPane()).map(JComponent::getTransferHandler);
    }

    private static Optional<NodeType> type(TransferSupport support) {
        try {
            return Optional.of((NodeType) support.getTransferable().getTransferData(NodeTypeTransfer.FLAVOR));
        } catch (UnsupportedFlavorException | IOException e) {
            return Optional.empty();
        }
    }

    private final class Leaving extends DropTargetAdapter {

        @Override
        public void dragExit(DropTargetEvent event) {
            board.placing().hideGhost();
        }

        @Override
        public void drop(DropTargetDropEvent event) {
            // The transfer handler has taken it.
        }
    }
}
