package org.concordat.desktop.canvas;

import com.mxgraph.util.mxEvent;
import java.awt.Cursor;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.Objects;
import javax.swing.SwingUtilities;
import org.concordat.api.fact.NodeId;
import org.concordat.diagram.figure.FoldSign;
import org.concordat.diagram.surface.GraphicsSurface;
import org.jspecify.annotations.Nullable;

/**
 * The sign in the corner of a group: a plus that opens a closed one, and on the innermost open frame under the pointer a minus that closes
 * it. It is handed the mouse before any gesture.
 */
final class FoldButton extends MouseAdapter {

    /** A smaller sign, in pixels, could neither be told nor hit. */
    private static final double SMALLEST = 7;

    private static final double REACH = 3;

    private final Board board;
    private @Nullable NodeId group;
    private boolean on;
    private boolean pressed;

    FoldButton(Board board) {
        this.board = board;
        board.getGraphControl().addMouseListener(this);
        board.getGraphControl().addMouseMotionListener(this);
        board.addListener(mxEvent.AFTER_PAINT, (sender, event) -> paint((Graphics2D) event.getProperty("g")));
    }

    /** What a click at a point would do, in words; null away from any sign. */
    @Nullable
    String tip(Point point) {
        var there = groupAt(point);
        return there != null && isOn(there, point) ? board.model().folds().toggling(there) : null;
    }

    @Override
    public void mouseMoved(MouseEvent event) {
        hover(groupAt(event.getPoint()), event.getPoint());
        if (on) {
            board.getGraphControl().setCursor(Cursor.getPredefinedCursor(Cursor.HAND_CURSOR));
            event.consume();
        }
    }

    @Override
    public void mouseExited(MouseEvent event) {
        hover(null, event.getPoint());
    }

    private void hover(@Nullable NodeId now, Point point) {
        boolean nowOn = now != null && isOn(now, point);
        if (nowOn != on || !Objects.equals(now, group)) {
            repaint();
            if (nowOn || on) {
                board.model().hint(now != null && nowOn ? board.model().folds().toggling(now) : "");
            }
            group = now;
            on = nowOn;
            repaint();
        }
    }

    private void repaint() {
        var sign = group == null ? null : sign(group);
        if (sign != null) {
            board.repaint(sign, 4);
        }
    }

    @Override
    public void mousePressed(MouseEvent event) {
        var there = groupAt(event.getPoint());
        pressed = !event.isConsumed()
                && SwingUtilities.isLeftMouseButton(event)
                && there != null
                && isOn(there, event.getPoint());
        if (pressed && there != null) {
            board.cancel();
            event.consume();
            board.model().folds().toggle(there);
            hover(groupAt(event.getPoint()), event.getPoint());
        }
    }

    @Override
    public void mouseDragged(MouseEvent event) {
        if (pressed) {
            event.consume();
        }
    }

    @Override
    public void mouseReleased(MouseEvent event) {
        if (pressed) {
            pressed = false;
            event.consume();
        }
    }

    /** The closed group at a point, or else the innermost frame around it. */
    private @Nullable NodeId groupAt(Point point) {
        if (board.isAfar() || board.isBusy() || board.placing().isArmed() || !isLegible()) {
            return null;
        }
        var at = board.camera().toDrawing(point);
        var node = board.nodeAt(point);
        return node != null && board.model().groups().folding().isClosed(node)
                ? node
                : board.model().drawing().frameAround(at.getX(), at.getY());
    }

    private boolean isLegible() {
        return FoldSign.SIDE * board.camera().zoom() >= SMALLEST;
    }

    private boolean isOn(NodeId node, Point point) {
        var sign = sign(node);
        return sign != null && Marks.grown(board.camera().toScreen(sign), REACH).contains(point);
    }

    private @Nullable Rectangle2D sign(NodeId node) {
        var figure = board.model().drawing().figure(node);
        return figure == null ? null : figure.sign();
    }

    private void paint(Graphics2D graphics) {
        var shown = group;
        var sign = shown == null ? null : sign(shown);
        if (shown == null || sign == null || board.isBusy()) {
            return;
        }
        boolean closed = board.model().groups().folding().isClosed(shown);
        var scaled = (Graphics2D) graphics.create();
        var corner = board.camera().toScreen(0, 0);
        scaled.translate(corner.getX(), corner.getY());
        scaled.scale(board.camera().scale(), board.camera().scale());
        var theme = board.theme();
        var surface = new GraphicsSurface(scaled);
        if (on || !closed) {
            surface.fill(
                    new RoundRectangle2D.Double(sign.getX(), sign.getY(), sign.getWidth(), sign.getHeight(), 6, 6),
                    theme.canvas(),
                    1);
            new FoldSign(sign, closed)
                    .paint(surface, on ? theme.selection() : theme.muted(), on ? theme.selection() : theme.text());
        }
        scaled.dispose();
    }
}
