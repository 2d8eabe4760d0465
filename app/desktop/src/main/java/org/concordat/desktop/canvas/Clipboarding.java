package org.concordat.desktop.canvas;

import java.awt.Point;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.LinkedHashSet;
import java.util.Optional;
import org.concordat.api.view.ViewId;
import org.concordat.core.document.Content;
import org.concordat.core.document.Document;
import org.jspecify.annotations.Nullable;

/** Copies, cuts, pastes and duplicates what is selected. A paste goes to the pointer, or beside what was copied; it is one step. */
final class Clipboarding {

    private static final double BESIDE = 20;

    private final Board board;
    private final Copying copying;
    private final Clip clip;
    private final Pictures pictures;
    private final Depicting depicting;
    private int pastes;

    Clipboarding(Board board, Document document, ViewId view, Clip clip, Pictures pictures, Depicting depicting) {
        this.board = board;
        this.clip = clip;
        this.pictures = pictures;
        this.depicting = depicting;
        copying = new Copying(document, view);
    }

    /** @return whether anything was copied */
    boolean copy() {
        var copy = copying.copy(board.model().selected());
        if (copy.nodes().isEmpty()) {
            return false;
        }
        boolean done = clip.put(copy, depicting.of(copy.views().get(0)));
        pastes = 0;
        board.model().hint(done ? Texts.format("hint.copied", copy.nodes().size()) : Texts.get("hint.copied.none"));
        return done;
    }

    /** Copies what is selected, or else all of the view, as a picture for other programs. */
    void copyPicture() {
        var copy = copying.copy(board.model().selected());
        boolean isAll = copy.nodes().isEmpty();
        boolean done =
                clip.put(isAll ? depicting.whole() : depicting.of(copy.views().get(0)));
        board.model()
                .hint(
                        done
                                ? Texts.get(isAll ? "hint.copiedPicture.view" : "hint.copiedPicture")
                                : Texts.get("hint.copied.none"));
    }

    /** Removes only what could be copied, and with a closed group what it hides. */
    void cut() {
        if (copy()) {
            var model = board.model();
            var elements = new LinkedHashSet<>(model.selected());
            elements.addAll(copying.withHidden(elements));
            model.removing().delete(elements);
        }
    }

    void paste() {
        Optional<Content> copy = clip.get();
        if (copy.isEmpty() && pictures.paste(pointer())) {
            return;
        }
        if (copy.isEmpty() || copy.get().nodes().isEmpty()) {
            board.model().hint(Texts.get("hint.paste.none"));
            return;
        }
        pastes++;
        var at = pointer();
        var from = bounds(copy.get());
        if (at == null || from == null) {
            make(copy.get(), BESIDE * pastes, BESIDE * pastes);
        } else {
            make(copy.get(), Boxes.snap(at.getX() - from.getCenterX()), Boxes.snap(at.getY() - from.getCenterY()));
        }
    }

    void duplicate() {
        var copy = copying.copy(board.model().selected());
        if (!copy.nodes().isEmpty()) {
            make(copy, BESIDE, BESIDE);
        }
    }

    private void make(Content copy, double dx, double dy) {
        var paste = copying.paste(copy, dx, dy);
        if (board.model().make(paste.edit())) {
            board.model().select(paste.nodes());
        }
    }

    /** Where the pointer is in the drawing, or null if it is elsewhere. */
    private @Nullable Point2D pointer() {
        Point at = board.getGraphControl().getMousePosition();
        return at == null ? null : board.camera().toDrawing(at);
    }

    private static @Nullable Rectangle2D bounds(Content copy) {
        return copy.views().stream()
                .flatMap(view -> view.boxes().values().stream())
                .map(Boxes::rectangle)
                .reduce(Rectangle2D::createUnion)
                .orElse(null);
    }
}
