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
import org.concordat.desktop.canvas.PlaceGesture.Ghost;
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
        var dragged = DragTransfer.of(support);
        if (dragged.isEmpty()) {
            return window().filter(handler -> handler.canImport(support)).isPresent();
        }
        support.setDropAction(COPY);
        dragged.flatMap(this::ghost)
                .ifPresent(ghost -> board.placing()
                        .showGhost(ghost, support.getDropLocation().getDropPoint()));
        return true;
    }

    /** What shows where it would stand. */
    private Optional<Ghost> ghost(Dragged dragged) {
        if (dragged instanceof Dragged.OfType given) {
            return Optional.of(Ghost.of(given.type()));
        } else if (dragged instanceof Dragged.OfTemplate given) {
            return Optional.of(board.model().additions().ghost(given.copy()));
        }
        return dragged instanceof Dragged.OfNodes given
                ? given.nodes().stream()
                        .findFirst()
                        .flatMap(board.model()::node)
                        .map(node -> Ghost.of(node.type()))
                : Optional.empty();
    }

    @Override
    public boolean importData(TransferSupport support) {
        var dragged = DragTransfer.of(support);
        if (dragged.isPresent()) {
            return drop(dragged.get(), support.getDropLocation().getDropPoint());
        }
        var dropped = support.isDrop() ? pictureFiles(support) : List.<Path>of();
        if (!dropped.isEmpty()) {
            pictures.drop(dropped, support.getDropLocation().getDropPoint());
            return true;
        }
        return window().filter(handler -> handler.importData(support)).isPresent();
    }

    private boolean drop(Dragged dragged, Point at) {
        if (dragged instanceof Dragged.OfNodes given) {
            return show(given.nodes(), at);
        } else if (dragged instanceof Dragged.OfTemplate given) {
            board.placing().hideGhost();
            board.model().additions().insert(given.copy(), board.camera().toDrawing(at));
            board.requestFocusInWindow();
        } else if (dragged instanceof Dragged.OfType given) {
            board.placing().place(given.type(), at);
        }
        return true;
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

    private boolean show(List<NodeId> nodes, Point at) {
        board.placing().hideGhost();
        if (!nodes.isEmpty()) {
            board.model().additions().show(nodes, board.camera().toDrawing(at));
            board.requestFocusInWindow();
        }
        return !nodes.isEmpty();
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
