package org.concordat.bench.canvas;

import com.mxgraph.swing.mxGraphComponent;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.util.Collection;
import javax.swing.JComponent;
import org.concordat.api.fact.NodeId;
import org.concordat.api.view.Box;

/**
 * A component that shows a {@link Subject}, used as a person would use it. Both kinds are graph components of JGraphX, so hits and the
 * mouse go the same way. Belongs to the event thread.
 */
interface Peer {

    /** Makes the component and fills it, without a window. */
    JComponent open();

    /** Where the mouse goes. */
    mxGraphComponent board();

    /** Shows all of the drawing. */
    void fit();

    /** Zooms around the middle of what is seen. @param zoom 1 for 100 % */
    void zoomTo(double zoom);

    /** Zooms to 100 % around the middle of the drawing. */
    void showMiddle();

    /** Brings a node into sight, into its middle if it was out of it. */
    void reveal(NodeId node);

    /** Shifts the picture by pixels. */
    void pan(int dx, int dy);

    void select(Collection<NodeId> nodes);

    void selectAll();

    int selectionCount();

    /** Moves nodes as one step to undo, in drawing units. */
    void move(Collection<NodeId> nodes, double dx, double dy);

    /** Deletes what is selected and the links of its nodes. */
    void delete();

    void undo();

    /** Where a node stands now. */
    Box box(NodeId node);

    /** How many nodes and links there are now. */
    int count();

    /** Whether what lies topmost at a pixel is this node. */
    boolean isAt(NodeId node, Point pixel);

    /** Pixels per drawing unit. */
    default double zoom() {
        return board().getGraph().getView().getScale();
    }

    /** The pixel of the {@link #sheet} where a place of the drawing is. */
    default Point pixel(double x, double y) {
        var view = board().getGraph().getView();
        var toPixels = AffineTransform.getScaleInstance(view.getScale(), view.getScale());
        toPixels.translate(view.getTranslate().getX(), view.getTranslate().getY());
        var at = new Point();
        toPixels.transform(new Point.Double(x, y), at);
        return at;
    }

    /** What the pointer sees. */
    default JComponent sheet() {
        return board().getGraphControl();
    }

    /** The part of the sheet that is seen. */
    default Rectangle sight() {
        return sheet().getVisibleRect();
    }
}
