package org.concordat.desktop.canvas;

import java.awt.Point;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.awt.dnd.DropTargetAdapter;
import java.awt.dnd.DropTargetDropEvent;
import java.awt.dnd.DropTargetEvent;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TooManyListenersException;
import javax.swing.JComponent;
import javax.swing.TransferHandler;
import org.concordat.api.fact.NodeId;
import org.concordat.api.vocabulary.NodeType;
import org.concordat.desktop.picturing.PictureIntake;

/** Takes node types and templates that are dropped from the palette, nodes from the network's list, and pictures; all other files are for the window. */
final class PaletteDrop extends TransferHandler {

    private static final long serialVersionUID = 1L;

    private final transient Board board;
    private final transient Pictures pictures;

    /** Hands drops on a board's control to itself; a handler on the board would never hear of them. */
    PaletteDrop(Board board, Pictures pictures) {
        this.board = board;
        this.pictures = pictures;
        board.getGraphControl().setTransferHandler(this);
        try {
            board.getGraphControl().getDropTarget().addDropTargetListener(new Leaving());
        } catch (TooManyListenersException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public boolean canImport(TransferSupport support) {
        if (support.isDrop() && support.isDataFlavorSupported(NodesTransfer.FLAVOR)) {
            support.setDropAction(COPY);
            nodes(support).stream()
                    .findFirst()
                    .flatMap(board.model()::node)
                    .ifPresent(node -> board.placing()
                            .showGhost(node.type(), support.getDropLocation().getDropPoint()));
            return true;
        }
        if (support.isDrop() && support.isDataFlavorSupported(TemplateTransfer.FLAVOR)) {
            support.setDropAction(COPY);
            return true;
        }
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
        if (support.isDrop() && support.isDataFlavorSupported(NodesTransfer.FLAVOR)) {
            return show(nodes(support), support.getDropLocation().getDropPoint());
        }
        if (support.isDrop() && support.isDataFlavorSupported(TemplateTransfer.FLAVOR)) {
            return insert(support);
        }
        if (!support.isDataFlavorSupported(NodeTypeTransfer.FLAVOR)) {
            var dropped = support.isDrop() ? pictureFiles(support) : List.<Path>of();
            if (!dropped.isEmpty()) {
                pictures.drop(dropped, support.getDropLocation().getDropPoint());
                return true;
            }
            return window().filter(handler -> handler.importData(support)).isPresent();
        }
        var type = type(support);
        type.ifPresent(t -> board.placing().place(t, support.getDropLocation().getDropPoint()));
        return type.isPresent();
    }

    /** The files if all of them are pictures. */
    private static List<Path> pictureFiles(TransferSupport support) {
        try {
            var files = ((List<?>) support.getTransferable().getTransferData(DataFlavor.javaFileListFlavor))
                    .stream().map(file -> ((File) file).toPath()).toList();
            return files.stream().allMatch(PictureIntake::isPicture) ? files : List.of();
        } catch (UnsupportedFlavorException | IOException e) {
            return List.of();
        }
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

    private boolean insert(TransferSupport support) {
        try {
            var copy = (TemplateTransfer.Copy) support.getTransferable().getTransferData(TemplateTransfer.FLAVOR);
            board.model()
                    .additions()
                    .insert(
                            copy,
                            board.camera().toDrawing(support.getDropLocation().getDropPoint()));
            board.requestFocusInWindow();
            return true;
        } catch (UnsupportedFlavorException | IOException e) {
            return false;
        }
    }

    private boolean show(List<NodeId> nodes, Point at) {
        board.placing().hideGhost();
        if (!nodes.isEmpty()) {
            board.model().additions().show(nodes, board.camera().toDrawing(at));
            board.requestFocusInWindow();
        }
        return !nodes.isEmpty();
    }

    private static List<NodeId> nodes(TransferSupport support) {
        try {
            return ((List<?>) support.getTransferable().getTransferData(NodesTransfer.FLAVOR))
                    .stream().map(NodeId.class::cast).toList();
        } catch (UnsupportedFlavorException | IOException e) {
            return List.of();
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
