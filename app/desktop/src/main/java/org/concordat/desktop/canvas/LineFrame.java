package org.concordat.desktop.canvas;

import com.mxgraph.model.mxCell;
import com.mxgraph.swing.handler.mxCellHandler;
import com.mxgraph.view.mxCellState;
import java.awt.Cursor;
import java.awt.Graphics;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.MouseEvent;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.concordat.api.edit.Edit;
import org.concordat.api.fact.LinkId;
import org.concordat.api.fact.NodeId;
import org.concordat.api.view.Bend;
import org.jspecify.annotations.Nullable;

/**
 * The mark on a selected link, with handles when it is selected alone: square ones at its ends lead it to another node, those at its
 * bends move them. A straight part is bent by its round handle or anywhere else. A bend that is dragged into line goes away.
 */
final class LineFrame extends mxCellHandler {

    private static final int SIZE = 8;
    private static final int ENDS = 2;
    private static final double STRAIGHT = 6;

    private final Board board;
    private @Nullable Edit edit;
    private @Nullable Point2D pulled;
    private @Nullable NodeId target;

    LineFrame(Board board, mxCellState state) {
        super(board, state);
        this.board = board;
        handles = createHandles();
    }

    private LinkId link() {
        return (LinkId) ((mxCell) getState().getCell()).getValue();
    }

    private List<Point2D> way() {
        var route = board.model().drawing().route(link());
        return route == null ? List.of() : route.points();
    }

    private List<Bend> bends() {
        return board.model().steps().bends(link());
    }

    /** Both ends, then the bends, then the middles of the straight parts; none if a closed group hides where it ends. Called first by the stock constructor, too early. */
    @Override
    protected Rectangle @Nullable [] createHandles() {
        if (board == null || way().isEmpty() || board.model().leadsToGroup(link())) {
            return null;
        }
        var points = new ArrayList<Point2D>();
        points.add(way().get(0));
        points.add(way().get(way().size() - 1));
        bends().forEach(bend -> points.add(Waypoints.point(bend)));
        points.addAll(middles());
        return points.stream()
                .map(point -> square(board.camera().toScreen(point.getX(), point.getY())))
                .toArray(Rectangle[]::new);
    }

    /** Where the link may be bent anew. A straight one that runs beside others has turns that are none of its bends. */
    private List<Point2D> middles() {
        var way = way();
        if (bends().isEmpty()) {
            return List.of(middle(way.get((way.size() - 1) / 2), way.get(way.size() / 2)));
        }
        var middles = new ArrayList<Point2D>();
        for (int i = 1; i < way.size(); i++) {
            middles.add(middle(way.get(i - 1), way.get(i)));
        }
        return middles;
    }

    /** The middle of a straight part or, where the label stands there, a place before it. */
    private Point2D middle(Point2D a, Point2D b) {
        var figure = board.model().drawing().figure(link());
        var middle = between(a, b, 0.5);
        return figure != null && figure.labelBounds().contains(middle) ? between(a, b, 0.22) : middle;
    }

    private static Point2D between(Point2D a, Point2D b, double part) {
        return new Point2D.Double(a.getX() + (b.getX() - a.getX()) * part, a.getY() + (b.getY() - a.getY()) * part);
    }

    private static Rectangle square(Point2D at) {
        return new Rectangle((int) at.getX() - SIZE / 2, (int) at.getY() - SIZE / 2, SIZE, SIZE);
    }

    @Override
    public boolean isLabel(int handle) {
        return false;
    }

    /** The handle at a place; anywhere else on the line, the one that bends that straight part. */
    @Override
    public int getIndexAt(int x, int y) {
        int handle = super.getIndexAt(x, y);
        var point = new Point(x, y);
        if (handle >= 0 || handles == null || !isHandlesVisible() || !link().equals(board.elementAt(point))) {
            return handle;
        }
        return ENDS
                + bends().size()
                + (bends().isEmpty() ? 0 : nearestPart(board.camera().toDrawing(point)));
    }

    private int nearestPart(Point2D at) {
        var way = way();
        int nearest = 0;
        double least = Double.MAX_VALUE;
        for (int i = 1; i < way.size(); i++) {
            double distance = new Line2D.Double(way.get(i - 1), way.get(i)).ptSegDist(at);
            if (distance < least) {
                least = distance;
                nearest = i - 1;
            }
        }
        return nearest;
    }

    @Override
    protected boolean isIgnoredEvent(MouseEvent event) {
        return super.isIgnoredEvent(event) || board.isToggleEvent(event);
    }

    @Override
    protected Cursor getCursor(MouseEvent event, int handle) {
        return Cursor.getPredefinedCursor(handle < ENDS ? Cursor.HAND_CURSOR : Cursor.MOVE_CURSOR);
    }

    @Override
    public void mouseDragged(MouseEvent event) {
        if (first == null || event.isConsumed()) {
            return;
        }
        event.consume();
        if (index < ENDS) {
            pull(event);
        } else if (edit != null || board.isSignificant(event.getX() - first.x, event.getY() - first.y)) {
            bend(event);
        }
    }

    private void pull(MouseEvent event) {
        pulled = event.getPoint();
        target = board.nodeAt(event.getPoint());
        var reconnected = target == null ? null : board.model().reconnected(link(), index == 0, target);
        edit = reconnected;
        board.model().hint(reconnected == null ? whyNot() : Texts.get("hint.reconnect"));
        board.getGraphControl().repaint();
    }

    private String whyNot() {
        var why = target == null ? "" : board.model().whyNotReconnected(link(), index == 0, target);
        return why.isEmpty() ? Texts.get("hint.reconnect.none") : why;
    }

    private void bend(MouseEvent event) {
        var way = way();
        var at = board.camera().toDrawing(event.getPoint());
        boolean snaps = board.isGridEnabledEvent(event);
        var bend = Bend.near(
                snaps ? Boxes.snap(at.getX()) : Math.rint(at.getX()),
                snaps ? Boxes.snap(at.getY()) : Math.rint(at.getY()));
        int known = bends().size();
        boolean isNew = index >= ENDS + known;
        int position = isNew ? index - ENDS - known : index - ENDS;
        var bent = isNew ? Waypoints.inserted(bends(), position, bend) : Waypoints.moved(bends(), position, bend);
        double tolerance = STRAIGHT / board.camera().scale();
        var after = Waypoints.straightened(way.get(0), bent, way.get(way.size() - 1), position, tolerance);
        var made = board.model().steps().bend(link(), after);
        edit = made;
        board.model().preview(made);
        board.model().hint(Texts.get("hint.bend"));
    }

    @Override
    public void mouseReleased(MouseEvent event) {
        var made = edit;
        if (first != null && !event.isConsumed()) {
            event.consume();
            board.model().hint("");
            if (made != null) {
                board.model().make(made);
            }
        }
        reset();
    }

    @Override
    public void reset() {
        super.reset();
        edit = null;
        pulled = null;
        target = null;
    }

    @Override
    public void paint(Graphics graphics) {
        var marks = board.marks(graphics);
        var pointer = pulled;
        if (pointer != null && first != null && !way().isEmpty()) {
            if (target != null && edit != null) {
                marks.target(target);
            }
            var held = index == 0 ? way().get(way().size() - 1) : way().get(0);
            marks.rubber(new Line2D.Double(board.camera().toScreen(held.getX(), held.getY()), pointer));
            return;
        }
        marks.selected(link());
        if (handles != null && isHandlesVisible() && !board.isBusy()) {
            int squares = ENDS + bends().size();
            for (int i = 0; i < handles.length; i++) {
                var at = new Point2D.Double(handles[i].getCenterX(), handles[i].getCenterY());
                if (i < squares) {
                    marks.handle(handles[i]);
                } else {
                    marks.knob(at, SIZE / 2.0 - 0.5, false);
                }
            }
        }
    }
}
