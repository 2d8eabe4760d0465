package org.concordat.desktop.canvas;

import com.mxgraph.swing.handler.mxConnectionHandler;
import com.mxgraph.util.mxEvent;
import com.mxgraph.view.mxGraph;
import java.awt.Graphics;
import java.awt.Point;
import java.awt.event.MouseEvent;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.util.List;
import java.util.Objects;
import javax.swing.SwingUtilities;
import org.concordat.api.fact.NodeId;
import org.concordat.diagram.shape.Outline;
import org.jspecify.annotations.Nullable;

/**
 * Draws links. A node under the pointer shows a knob beside each of its sides; a drag from one of them pulls a line, which on release
 * over a node or over empty ground asks what it is to mean, out of what the vocabulary allows. The stock gesture would write its
 * provisional edge into the model; this one only paints a line.
 */
final class ConnectGesture extends mxConnectionHandler {

    private static final long serialVersionUID = 1L;
    private static final double DISTANCE = 15;
    private static final double RADIUS = 5;
    private static final double REACH = 9;
    private static final double ZONE = 28;

    private final Board board;
    private @Nullable NodeId hovered;
    private @Nullable NodeId from;
    private @Nullable NodeId target;
    private @Nullable Point pointer;
    private String refused = "";
    private int knob = -1;
    private boolean asking;

    ConnectGesture(Board board) {
        super(board);
        this.board = board;
    }

    /** Panning and zooming need not end the gesture, as it is held in drawing units; a change of the model may. */
    @Override
    protected void addGraphListeners(mxGraph graph) {
        graph.getModel().addListener(mxEvent.CHANGE, resetHandler);
    }

    boolean isBusy() {
        return from != null;
    }

    @Override
    public void mouseMoved(MouseEvent event) {
        if (event.isConsumed() || board.isEditing() || board.placing().isArmed() || board.isAfar()) {
            hover(null, -1);
            return;
        }
        var near = nodeNear(event.getPoint());
        int nowKnob = near == null ? -1 : knobAt(near, event.getPoint());
        hover(near, nowKnob);
        if (nowKnob >= 0) {
            board.getGraphControl().setCursor(CONNECT_CURSOR);
            board.model().hint(Texts.get("hint.connect"));
            event.consume();
        }
    }

    @Override
    public void mouseExited(MouseEvent event) {
        if (from == null) {
            hover(null, -1);
        }
    }

    private void hover(@Nullable NodeId node, int nowKnob) {
        if (!Objects.equals(node, hovered) || nowKnob != knob) {
            if (knob >= 0 && nowKnob < 0) {
                board.model().hint("");
            }
            hovered = node;
            knob = nowKnob;
            board.getGraphControl().repaint();
        }
    }

    /** The node under the pointer, or the one hovered last while the pointer is still near enough to reach a knob. */
    private @Nullable NodeId nodeNear(Point point) {
        var last = hovered;
        if (last != null && board.model().box(last) != null && knobAt(last, point) >= 0) {
            return last;
        }
        var under = board.nodeAt(point);
        if (under != null || last == null) {
            return under;
        }
        var box = board.model().box(last);
        return box != null
                        && Marks.grown(board.camera().toScreen(Boxes.rectangle(box)), ZONE)
                                .contains(point)
                ? last
                : null;
    }

    private List<Point2D> knobs(NodeId node) {
        var box = board.model().box(node);
        if (box == null) {
            return List.of();
        }
        var area = board.camera().toScreen(Boxes.rectangle(box));
        return List.of(
                new Point2D.Double(area.getCenterX(), area.getY() - DISTANCE),
                new Point2D.Double(area.getMaxX() + DISTANCE, area.getCenterY()),
                new Point2D.Double(area.getCenterX(), area.getMaxY() + DISTANCE),
                new Point2D.Double(area.getX() - DISTANCE, area.getCenterY()));
    }

    private int knobAt(NodeId node, Point point) {
        var knobs = knobs(node);
        for (int i = 0; i < knobs.size(); i++) {
            if (knobs.get(i).distance(point) <= REACH) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public void mousePressed(MouseEvent event) {
        if (!event.isConsumed() && hovered != null && knob >= 0 && SwingUtilities.isLeftMouseButton(event)) {
            from = hovered;
            event.consume();
        }
    }

    @Override
    public void mouseDragged(MouseEvent event) {
        var begun = from;
        if (begun == null || asking || event.isConsumed()) {
            return;
        }
        event.consume();
        pointer = event.getPoint();
        var under = board.nodeAt(event.getPoint());
        var over = under == null || under.equals(begun) ? null : under;
        if (!Objects.equals(over, target)) {
            target = over;
            refused = over == null || board.linkMenu().isPossible(begun, over)
                    ? ""
                    : board.linkMenu().whyNot(begun, over);
        }
        board.model().hint(hint(begun, event.getPoint()));
        board.getGraphControl().repaint();
    }

    private String hint(NodeId begun, Point at) {
        var end = target;
        if (end == null) {
            return board.linkMenu().framesAt(begun, at).stream()
                    .findFirst()
                    .map(frame ->
                            Texts.format("hint.connect.frame", board.model().name(frame)))
                    .orElseGet(() -> Texts.get("hint.connect.empty"));
        }
        return refused.isEmpty()
                ? Texts.format(
                        "hint.connect.node",
                        board.model().name(begun),
                        board.model().name(end))
                : refused;
    }

    @Override
    public void mouseReleased(MouseEvent event) {
        var begun = from;
        var end = target;
        if (begun == null || asking || event.isConsumed()) {
            return;
        }
        event.consume();
        asking = true;
        if (pointer == null || begun.equals(board.nodeAt(event.getPoint()))) {
            reset();
        } else if (end != null) {
            board.model().hint("");
            board.linkMenu().connect(begun, end, event.getPoint());
        } else {
            board.model().hint("");
            board.linkMenu().grow(begun, event.getPoint());
        }
    }

    @Override
    public void reset() {
        super.reset();
        if (from != null) {
            board.model().hint("");
        }
        from = null;
        target = null;
        refused = "";
        pointer = null;
        knob = -1;
        asking = false;
        graphComponent.getGraphControl().repaint();
    }

    @Override
    public void paint(Graphics graphics) {
        var marks = board.marks(graphics);
        var begun = from;
        var end = pointer;
        if (begun != null && end != null) {
            paintLine(marks, begun, end);
        } else if (hovered != null && board.model().box(hovered) != null && !board.isBusy()) {
            var knobs = knobs(hovered);
            for (int i = 0; i < knobs.size(); i++) {
                marks.knob(knobs.get(i), i == knob ? RADIUS + 1.5 : RADIUS, i == knob);
            }
        }
    }

    private void paintLine(Marks marks, NodeId begun, Point end) {
        var box = board.model().box(begun);
        if (box == null) {
            return;
        }
        marks.target(begun);
        if (target != null && refused.isEmpty()) {
            marks.target(target);
        } else if (target != null) {
            marks.refused(target);
        }
        var style = board.model().node(begun).orElseThrow().type().style();
        var start = Outline.of(style.shape(), Boxes.rectangle(box))
                .anchor(board.camera().toDrawing(end));
        marks.rubber(new Line2D.Double(board.camera().toScreen(start.getX(), start.getY()), end));
        if (refused.isEmpty()) {
            marks.knob(end, RADIUS, true);
        } else {
            marks.refusal(end, refused, board.getGraphControl().getWidth());
        }
    }
}
