package org.concordat.desktop.canvas;

import java.awt.Point;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.geom.Point2D;
import java.util.List;
import java.util.function.BiFunction;
import javax.swing.JPopupMenu;
import javax.swing.SwingUtilities;
import org.concordat.api.fact.ElementId;
import org.concordat.api.fact.NodeId;
import org.jspecify.annotations.Nullable;

/** What a double click and the right button do. It is handed the mouse before any gesture, so that only the left button makes those. */
final class Clicks extends MouseAdapter {

    /** How far a double click goes in where names cannot be read. */
    private static final double CLOSER = 2.5;

    private final Board board;
    private BiFunction<@Nullable ElementId, Point, @Nullable JPopupMenu> menu = (element, point) -> null;

    Clicks(Board board) {
        this.board = board;
        board.getGraphControl().addMouseListener(this);
    }

    void setMenu(BiFunction<@Nullable ElementId, Point, @Nullable JPopupMenu> newMenu) {
        menu = newMenu;
    }

    @Override
    public void mousePressed(MouseEvent event) {
        board.stopEditing(false);
        board.requestFocusInWindow();
        if (event.isPopupTrigger() || SwingUtilities.isRightMouseButton(event)) {
            select(event);
            event.consume();
        } else if (event.getClickCount() == 2 && !board.placing().isArmed() && means(event.getPoint())) {
            event.consume();
        }
        showMenu(event);
    }

    /** Whether a double click at a point means something: on a node, or on the ground where names can be read. */
    private boolean means(Point point) {
        return board.nodeAt(point) != null || isGround(point);
    }

    private boolean isGround(Point point) {
        return !board.isAfar() && board.elementAt(point) == null;
    }

    private void select(MouseEvent event) {
        if (board.cancel()) {
            return;
        }
        var element = board.elementAt(event.getPoint());
        if (element == null) {
            board.model().select(List.of());
        } else if (!board.model().selected().contains(element)) {
            board.model().select(List.of(element));
        }
    }

    @Override
    public void mouseReleased(MouseEvent event) {
        showMenu(event);
        if (SwingUtilities.isRightMouseButton(event)) {
            event.consume();
        } else if (event.getClickCount() == 2 && !event.isConsumed()) {
            NodeId node = board.nodeAt(event.getPoint());
            if (board.isAfar()) {
                board.camera().zoomTo(board.camera().zoom() * CLOSER, event.getPoint());
                event.consume();
            } else if (node != null && !board.placing().isArmed()) {
                board.nameEditor().open(node);
                event.consume();
            } else if (isGround(event.getPoint()) && !board.placing().isArmed()) {
                board.quickAdd().openAt(event.getPoint());
                event.consume();
            }
        }
    }

    private void showMenu(MouseEvent event) {
        if (event.isPopupTrigger()) {
            showMenu(board.elementAt(event.getPoint()), event.getPoint());
        }
    }

    /** Shows the menu for what is selected first, in its middle, or else for the ground. */
    void showMenu() {
        var selected = board.model().selected().stream().findFirst().orElse(null);
        var area = selected == null ? null : board.model().drawing().bounds(selected);
        var at = area == null
                ? new Point2D.Double(board.getWidth() / 2.0, board.getHeight() / 2.0)
                : board.camera().toScreen(area.getCenterX(), area.getCenterY());
        showMenu(selected, new Point((int) at.getX(), (int) at.getY()));
    }

    /** Shows the menu for an element, or for the ground, at a point of the screen. */
    void showMenu(@Nullable ElementId element, Point point) {
        var made = menu.apply(element, point);
        if (made != null) {
            made.show(board.getGraphControl(), point.x, point.y);
        }
    }
}
