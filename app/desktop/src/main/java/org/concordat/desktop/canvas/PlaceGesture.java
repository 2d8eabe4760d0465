package org.concordat.desktop.canvas;

import com.mxgraph.swing.util.mxMouseAdapter;
import com.mxgraph.util.mxEvent;
import java.awt.AlphaComposite;
import java.awt.Cursor;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.event.MouseEvent;
import java.awt.geom.Point2D;
import java.util.List;
import javax.swing.SwingUtilities;
import org.concordat.api.view.Box;
import org.concordat.api.vocabulary.NodeType;
import org.concordat.diagram.figure.NodeFigure;
import org.concordat.diagram.surface.GraphicsSurface;
import org.jspecify.annotations.Nullable;

/** Puts a new node where the pointer clicks or drops; until then a ghost of it follows the pointer. */
final class PlaceGesture extends mxMouseAdapter {

    private static final float GHOST = 0.55f;

    private final Board board;
    private @Nullable NodeType armed;
    private @Nullable Ghost shown;
    private @Nullable Point at;

    /** What would come to stand around a point of the drawing. */
    @FunctionalInterface
    interface Ghost {

        List<NodeFigure> around(Point2D spot);

        static Ghost of(NodeType type) {
            return spot -> List.of(figure(
                    type,
                    Boxes.around(type.style(), spot.getX(), spot.getY()),
                    Texts.format("newName", Texts.inSentence(type.label()))));
        }

        static NodeFigure figure(NodeType type, Box box, String name) {
            return NodeFigure.of(type.style(), Boxes.rectangle(box), name).withCaption(type.label());
        }
    }

    PlaceGesture(Board board) {
        this.board = board;
        board.getGraphControl().addMouseListener(this);
        board.getGraphControl().addMouseMotionListener(this);
        board.addListener(mxEvent.AFTER_PAINT, (sender, event) -> paint((Graphics2D) event.getProperty("g")));
    }

    boolean isArmed() {
        return armed != null;
    }

    /** Whether a ghost is to be seen. */
    boolean isShown() {
        return shown != null && at != null;
    }

    void arm(NodeType type) {
        armed = type;
        shown = Ghost.of(type);
        board.getGraphControl().setCursor(Cursor.getPredefinedCursor(Cursor.CROSSHAIR_CURSOR));
        board.model().hint(Texts.format("hint.place", type.label()));
    }

    void disarm() {
        if (armed != null) {
            armed = null;
            board.getGraphControl().setCursor(Cursor.getDefaultCursor());
            board.model().hint("");
        }
        hideGhost();
    }

    /** Shows where something would come to stand. */
    void showGhost(Ghost ghost, Point point) {
        shown = ghost;
        at = point;
        board.getGraphControl().repaint();
    }

    void hideGhost() {
        shown = null;
        at = null;
        board.getGraphControl().repaint();
    }

    /** Puts the armed type, if any, around a point of the screen, or where its ghost is. */
    void placeAt(Point otherwise) {
        if (armed != null) {
            place(armed, at == null ? otherwise : at);
        }
    }

    /** Makes a new node around a point of the screen, selects it and lets its name be typed. */
    void place(NodeType type, Point point) {
        disarm();
        var spot = board.camera().toDrawing(point);
        var node = board.model().create(type, spot.getX(), spot.getY());
        board.nameEditor().open(node);
    }

    @Override
    public void mouseMoved(MouseEvent event) {
        if (armed != null) {
            showGhost(Ghost.of(armed), event.getPoint());
            event.consume();
        }
    }

    @Override
    public void mouseDragged(MouseEvent event) {
        mouseMoved(event);
    }

    @Override
    public void mouseExited(MouseEvent event) {
        if (armed != null) {
            at = null;
            board.getGraphControl().repaint();
        }
    }

    @Override
    public void mousePressed(MouseEvent event) {
        if (armed != null) {
            if (!SwingUtilities.isLeftMouseButton(event)) {
                disarm();
            }
            event.consume();
        }
    }

    @Override
    public void mouseReleased(MouseEvent event) {
        if (armed != null) {
            event.consume();
            place(armed, event.getPoint());
        }
    }

    private void paint(Graphics2D graphics) {
        var ghosts = shown;
        var point = at;
        if (ghosts == null || point == null) {
            return;
        }
        var ghost = (Graphics2D) graphics.create();
        ghost.transform(board.camera().transform());
        ghost.setComposite(AlphaComposite.SrcOver.derive(GHOST));
        ghosts.around(board.camera().toDrawing(point))
                .forEach(figure -> figure.paint(new GraphicsSurface(ghost), board.theme()));
        ghost.dispose();
    }
}
