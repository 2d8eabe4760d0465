package org.concordat.desktop.canvas;

import com.mxgraph.model.mxCell;
import com.mxgraph.swing.handler.mxVertexHandler;
import com.mxgraph.view.mxCellState;
import java.awt.Graphics;
import java.awt.Rectangle;
import java.awt.event.MouseEvent;
import java.awt.geom.Point2D;
import java.util.function.DoubleUnaryOperator;
import javax.swing.JComponent;
import org.concordat.api.core.Remarks;
import org.concordat.api.fact.NodeId;
import org.concordat.api.view.Box;
import org.jspecify.annotations.Nullable;

/** The frame of a selected node, whose handles resize it. The node changes under the pointer; releasing makes it one edit. */
final class BoxFrame extends mxVertexHandler {

    private static final int SIZE = 8;

    private final Board board;
    private @Nullable Point2D grabbed;
    private @Nullable Box resized;

    BoxFrame(Board board, mxCellState state) {
        super(board, state);
        this.board = board;
    }

    private NodeId node() {
        return (NodeId) ((mxCell) getState().getCell()).getValue();
    }

    @Override
    protected @Nullable JComponent createPreview() {
        return null;
    }

    /**
     * Around the frame as it is painted. The last one would move the label, which stays with its node. A closed group has none, as its size
     * is not that of its frame. Called first by the stock constructor, before this has any field.
     */
    @Override
    protected Rectangle @Nullable [] createHandles() {
        if (((Board) graphComponent).model().groups().folding().isClosed(node())) {
            return null;
        }
        var frame = Marks.grown(getState().getRectangle(), Marks.GAP).getBounds();
        var places = new Rectangle[9];
        int[] across = {frame.x, (int) frame.getCenterX(), frame.x + frame.width};
        int[] down = {frame.y, (int) frame.getCenterY(), frame.y + frame.height};
        for (int i = 0, place = 0; i < 9; i++) {
            if (i != 4) {
                places[place++] = new Rectangle(across[i % 3] - SIZE / 2, down[i / 3] - SIZE / 2, SIZE, SIZE);
            }
        }
        places[8] = new Rectangle();
        return places;
    }

    @Override
    protected boolean isHandleVisible(int handle) {
        return !isLabel(handle);
    }

    @Override
    public void start(MouseEvent event, int handle) {
        super.start(event, handle);
        grabbed = board.camera().toDrawing(event.getPoint());
    }

    @Override
    public void mouseDragged(MouseEvent event) {
        var start = grabbed;
        var box = board.model().box(node());
        if (event.isConsumed() || start == null || box == null) {
            return;
        }
        event.consume();
        var after = resized(box, start, event);
        resized = after;
        board.model().preview(board.model().steps().resize(node(), after));
        board.model().hint(Texts.format("hint.size", after.width(), after.height()));
    }

    private Box resized(Box box, Point2D start, MouseEvent event) {
        var at = board.camera().toDrawing(event.getPoint());
        double dx = at.getX() - start.getX();
        double dy = at.getY() - start.getY();
        DoubleUnaryOperator place = board.isGridEnabledEvent(event) ? Boxes::snap : Math::rint;
        double left = box.x();
        double top = box.y();
        double right = left + box.width();
        double bottom = top + box.height();
        if (movesLeft()) {
            left = Math.min(place.applyAsDouble(left + dx), right - Boxes.SMALLEST);
        } else if (movesRight()) {
            right = Math.max(place.applyAsDouble(right + dx), left + Boxes.SMALLEST);
        }
        if (movesTop()) {
            top = Math.min(place.applyAsDouble(top + dy), bottom - Boxes.SMALLEST);
        } else if (movesBottom()) {
            bottom = Math.max(place.applyAsDouble(bottom + dy), top + Boxes.SMALLEST);
        }
        var after = box.at(left, top).sized(right - left, bottom - top);
        return isPicture() && !event.isShiftDown() ? inProportion(box, after) : after;
    }

    private boolean isPicture() {
        return board.model()
                .node(node())
                .filter(node -> node.has(Remarks.IMAGE))
                .isPresent();
    }

    /** As far as the pointer has gone further; what is opposite the handle stays. */
    private Box inProportion(Box box, Box after) {
        double across = after.width() / box.width();
        double down = after.height() / box.height();
        double part = index == 3 || index == 4 ? across : index == 1 || index == 6 ? down : Math.max(across, down);
        double width = Math.max(Boxes.SMALLEST, box.width() * part);
        double height = Math.max(Boxes.SMALLEST, box.height() * part);
        double left = movesLeft() ? box.x() + box.width() - width : box.x();
        double top = movesTop() ? box.y() + box.height() - height : box.y();
        return box.at(left, top).sized(width, height);
    }

    private boolean movesLeft() {
        return index == 0 || index == 3 || index == 5;
    }

    private boolean movesRight() {
        return index == 2 || index == 4 || index == 7;
    }

    private boolean movesTop() {
        return index < 3;
    }

    private boolean movesBottom() {
        return index > 4;
    }

    @Override
    public void mouseReleased(MouseEvent event) {
        var after = resized;
        if (first != null && after != null && !event.isConsumed()) {
            board.model().make(board.model().steps().resize(node(), after));
            board.model().hint("");
            event.consume();
        }
        reset();
    }

    @Override
    public void reset() {
        super.reset();
        grabbed = null;
        resized = null;
    }

    @Override
    public void paint(Graphics graphics) {
        var marks = board.marks(graphics);
        marks.selected(node());
        if (isHandlesVisible() && !board.isBusy()) {
            for (int i = 0; i < getHandleCount(); i++) {
                if (isHandleVisible(i)) {
                    marks.handle(handles[i]);
                }
            }
        }
    }
}
