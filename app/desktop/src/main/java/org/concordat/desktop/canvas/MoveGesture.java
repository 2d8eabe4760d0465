package org.concordat.desktop.canvas;

import com.mxgraph.swing.handler.mxGraphHandler;
import java.awt.Cursor;
import java.awt.Graphics;
import java.awt.event.MouseEvent;
import java.awt.geom.Point2D;
import java.util.Objects;
import org.concordat.api.edit.Edit;
import org.concordat.api.fact.ElementId;
import org.concordat.api.fact.NodeId;
import org.jspecify.annotations.Nullable;

/**
 * Selects what is clicked and moves what is dragged. The nodes follow the pointer with their links; releasing makes it one edit. They line
 * up with others or else snap to the grid, unless Alt is down; Shift keeps to one direction.
 */
final class MoveGesture extends mxGraphHandler {

    private static final long serialVersionUID = 1L;
    private static final Cursor PLAIN = Cursor.getDefaultCursor();

    private final Board board;
    private @Nullable ElementId hovered;
    private @Nullable NodeId grabbed;
    private @Nullable Moving moving;
    private @Nullable Outlines outlines;
    private @Nullable Point2D by;

    MoveGesture(Board board) {
        super(board);
        this.board = board;
        setCloneEnabled(false);
        setMarkerEnabled(false);
        setImagePreview(false);
        setRemoveCellsFromParent(false);
        // What is dragged may be gone, by an undo or a key pressed meanwhile.
        board.model().onFollowed(change -> reset());
    }

    boolean isBusy() {
        return by != null;
    }

    // Native drags would take the mouse away from moving.
    @Override
    protected void installDragGestureHandler() {}

    @Override
    protected void installDropTargetHandler() {}

    @Override
    public void mouseMoved(MouseEvent event) {
        if (!event.isConsumed()) {
            hover(board.elementAt(event.getPoint()));
            board.getGraphControl().setCursor(hovered instanceof NodeId ? MOVE_CURSOR : PLAIN);
        }
    }

    @Override
    public void mouseExited(MouseEvent event) {
        hover(null);
    }

    private void hover(@Nullable ElementId now) {
        if (!Objects.equals(hovered, now)) {
            repaintHovered();
            hovered = now;
            repaintHovered();
        }
    }

    private void repaintHovered() {
        var area = hovered == null ? null : board.model().drawing().bounds(hovered);
        if (area != null) {
            board.repaint(area, 8);
        }
    }

    /** Takes hold of what was pressed; called by the stock gesture after it has selected it. */
    @Override
    public void start(MouseEvent event) {
        first = event.getPoint();
        grabbed = board.nodeAt(event.getPoint());
    }

    @Override
    public void mouseDragged(MouseEvent event) {
        var start = first;
        if (event.isConsumed() || start == null) {
            return;
        }
        event.consume();
        var moved = moving;
        if (moved == null) {
            if (grabbed == null || !board.isSignificant(event.getX() - start.x, event.getY() - start.y)) {
                return;
            }
            if (board.model().isLocked()) {
                board.model().hint(Texts.get("hint.locked"));
                return;
            }
            hover(null);
            moved = new Moving(board.model(), grabbed, board.camera().toDrawing(start), board.sight());
            moving = moved;
            outlines = moved.isMany() ? moved.outlines() : null;
        }
        moveTo(event, moved);
    }

    private void moveTo(MouseEvent event, Moving moved) {
        var far = moved.to(
                board.camera().toDrawing(event.getPoint()),
                board.isGridEnabledEvent(event),
                event.isShiftDown(),
                1 / board.camera().scale());
        by = far;
        if (!moved.isMany()) {
            board.model().preview(edit(moved, far));
        }
        board.model().hint(Texts.get("hint.move"));
        board.getGraphControl().repaint();
    }

    private Edit edit(Moving moved, Point2D far) {
        return board.model().steps().moveJust(moved.nodes(), far.getX(), far.getY());
    }

    @Override
    public void mouseReleased(MouseEvent event) {
        var moved = moving;
        var far = by;
        if (moved == null || far == null) {
            super.mouseReleased(event);
        } else if (!event.isConsumed()) {
            event.consume();
            var before = board.model().box(moved.grabbed());
            board.model().makeUppermost(edit(moved, far));
            board.model().hint(new Nesting(board.model()).entering(moved.grabbed(), before));
        }
        reset();
    }

    @Override
    public void reset() {
        super.reset();
        grabbed = null;
        moving = null;
        outlines = null;
        by = null;
    }

    @Override
    public void paint(Graphics graphics) {
        if (moving != null) {
            moving.guides().lines().forEach(board.marks(graphics)::guide);
            if (outlines != null && by != null) {
                outlines.paint(board.marks(graphics).rough(), board.sight(), by);
            }
        } else if (hovered != null && !board.isBusy()) {
            board.marks(graphics).glow(hovered);
        }
    }
}
