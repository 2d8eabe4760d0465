package org.concordat.desktop.canvas;

import java.awt.EventQueue;
import java.awt.Point;
import java.awt.Toolkit;
import java.awt.datatransfer.Clipboard;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javax.swing.JFileChooser;
import javax.swing.filechooser.FileNameExtensionFilter;
import org.concordat.api.core.Core;
import org.concordat.api.core.Remarks;
import org.concordat.api.edit.AddNode;
import org.concordat.api.edit.ChangeNode;
import org.concordat.api.edit.Edit;
import org.concordat.api.edit.Group;
import org.concordat.api.edit.PlaceNode;
import org.concordat.api.fact.Image;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Node;
import org.concordat.api.view.Box;
import org.concordat.api.view.ViewId;
import org.concordat.desktop.picturing.PictureIntake;
import org.concordat.desktop.picturing.UnfitPictureException;
import org.jspecify.annotations.Nullable;

/** Brings pictures onto a canvas: from a file, dropped or pasted. They are read behind the event thread, to which this belongs. */
public final class Pictures {

    private static final double SIDE = 240;

    private final Board board;
    private final ViewId view;

    Pictures(Board board, ViewId view) {
        this.board = board;
        this.view = view;
    }

    private interface Reading {
        Image read() throws UnfitPictureException;
    }

    /** Asks for a file: the picture of the selected node if that is one, else a new one in the middle of what is seen. */
    public void choose() {
        var chooser = new JFileChooser();
        chooser.setDialogTitle(Texts.get("picture.choose"));
        chooser.setFileFilter(new FileNameExtensionFilter(Texts.get("picture.kind"), "png", "jpg", "jpeg"));
        if (chooser.showOpenDialog(board) == JFileChooser.APPROVE_OPTION) {
            var file = chooser.getSelectedFile().toPath();
            var chosen = chosen();
            take(() -> PictureIntake.of(file), image -> {
                if (chosen.isPresent()) {
                    replace(chosen.get(), image);
                } else {
                    add(image, name(file), middle());
                }
            });
        }
    }

    private Optional<NodeId> chosen() {
        var selected = board.model().selected();
        return selected.size() == 1 && selected.iterator().next() instanceof NodeId id
                ? board.model().node(id).filter(n -> n.isA(Remarks.PICTURE)).map(Node::id)
                : Optional.empty();
    }

    /** Takes in files that were dropped beside the canvas: they come to stand in the middle of what is seen. */
    public void drop(List<Path> files) {
        files.forEach(file -> take(() -> PictureIntake.of(file), image -> add(image, name(file), middle())));
    }

    /** Takes in files that were dropped at a point of the screen. */
    void drop(List<Path> files, Point at) {
        var place = board.camera().toDrawing(at);
        files.forEach(file -> take(() -> PictureIntake.of(file), image -> add(image, name(file), place)));
    }

    /** @return false if the clipboard holds no picture */
    boolean paste(@Nullable Point2D at) {
        var pixels = pixels(Toolkit.getDefaultToolkit().getSystemClipboard());
        pixels.ifPresent(image ->
                take(() -> PictureIntake.of(image), taken -> add(taken, "", at == null ? middle() : at)));
        return pixels.isPresent();
    }

    private static Optional<BufferedImage> pixels(Clipboard clipboard) {
        try {
            return clipboard.isDataFlavorAvailable(DataFlavor.imageFlavor)
                            && clipboard.getData(DataFlavor.imageFlavor) instanceof BufferedImage image
                    ? Optional.of(image)
                    : Optional.empty();
        } catch (UnsupportedFlavorException | IOException | IllegalStateException e) {
            return Optional.empty();
        }
    }

    private void take(Reading reading, Consumer<Image> taker) {
        CompletableFuture.runAsync(() -> {
            try {
                var image = reading.read();
                EventQueue.invokeLater(() -> {
                    if (board.model().isThere()) {
                        taker.accept(image);
                    }
                });
            } catch (UnfitPictureException e) {
                EventQueue.invokeLater(() -> board.model().hint(e.reason()));
            }
        });
    }

    private Point2D middle() {
        var sight = board.sight();
        var middle = new Point2D.Double(sight.getCenterX(), sight.getCenterY());
        var free = board.model().additions().free(Node.of(Remarks.PICTURE), middle);
        return new Point2D.Double(free.centreX(), free.centreY());
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", "");
    }

    void add(Image image, String name, Point2D at) {
        var plain = Node.of(Remarks.PICTURE).with(Remarks.IMAGE, image);
        var node = name.isBlank() ? plain : plain.with(Core.NAME, name);
        double part = SIDE / Math.max(image.width(), image.height());
        double width = Math.max(Boxes.SMALLEST, image.width() * part);
        double height = Math.max(Boxes.SMALLEST, image.height() * part);
        var box = Box.of(Boxes.snap(at.getX() - width / 2), Boxes.snap(at.getY() - height / 2), width, height);
        var step = Group.of(Texts.get("step.picture"), new AddNode(node), new PlaceNode(view, node.id(), null, box));
        if (board.model().make(step)) {
            board.model().select(List.of(node.id()));
            board.reveal(node.id());
            board.model().hint(Texts.get("hint.picture"));
        }
    }

    /** Shows another picture in a node, as wide as before. */
    void replace(NodeId id, Image image) {
        board.model().node(id).ifPresent(before -> {
            var edits = new ArrayList<Edit>(List.of(new ChangeNode(before, before.with(Remarks.IMAGE, image))));
            var box = board.model().box(id);
            if (box != null) {
                double height = Math.max(Boxes.SMALLEST, box.width() * image.height() / image.width());
                edits.add(new PlaceNode(view, id, box, box.sized(box.width(), height)));
            }
            board.model().make(new Group(Texts.get("step.picture"), edits));
        });
    }
}
