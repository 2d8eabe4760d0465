package org.concordat.diagram.parity;

import com.mxgraph.canvas.mxGraphics2DCanvas;
import com.mxgraph.model.mxCell;
import com.mxgraph.util.mxConstants;
import com.mxgraph.util.mxPoint;
import com.mxgraph.view.mxCellState;
import com.mxgraph.view.mxGraph;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.Point2D;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.concordat.api.style.Colour;

/** One cell as JGraphX itself paints it. */
record Stock(Map<String, Object> style) {

    static Stock shape(String shape) {
        return new Stock(Map.of(mxConstants.STYLE_SHAPE, shape));
    }

    static Stock line() {
        return shape(mxConstants.SHAPE_CONNECTOR).with(mxConstants.STYLE_ROUNDED, "1");
    }

    Stock with(String key, Object value) {
        Map<String, Object> more = new HashMap<>(style);
        more.put(key, value);
        return new Stock(more);
    }

    Stock fill(Colour colour) {
        return with(mxConstants.STYLE_FILLCOLOR, colour.hex());
    }

    Stock stroke(Colour colour, double width) {
        return with(mxConstants.STYLE_STROKECOLOR, colour.hex())
                .with(mxConstants.STYLE_STROKEWIDTH, String.valueOf(width));
    }

    Stock opacity(double opacity) {
        return with(mxConstants.STYLE_OPACITY, String.valueOf(100 * opacity));
    }

    /** @param diameter of the corners of a box whose shorter side is given */
    Stock corners(double diameter, double side) {
        return with(mxConstants.STYLE_ROUNDED, "1")
                .with(mxConstants.STYLE_ARCSIZE, String.valueOf(100 * (diameter + 0.01) / side / 2));
    }

    /**
     * Dashes of so many pixels as a line shows them that has round ends: stock lines end where their dashes do.
     *
     * @param dashes dash and gap by turns, the round ends not counted
     */
    Stock dashed(double width, double... dashes) {
        double[] seen = dashes.clone();
        for (int i = 0; i < seen.length; i++) {
            seen[i] = (i % 2 == 0 ? seen[i] + width : seen[i] - width) / width;
        }
        return with(mxConstants.STYLE_DASHED, "1")
                .with(
                        mxConstants.STYLE_DASH_PATTERN,
                        DoubleStream.of(seen).mapToObj(String::valueOf).collect(Collectors.joining(" ")));
    }

    void paint(Graphics2D graphics, Rectangle box) {
        var state = new mxCellState(new mxGraph().getView(), new mxCell(), new HashMap<>(style));
        state.setRect(box.x, box.y, box.width, box.height);
        new mxGraphics2DCanvas(graphics).drawCell(state);
    }

    void paint(Graphics2D graphics, List<? extends Point2D> points) {
        var state = new mxCellState(new mxGraph().getView(), new mxCell(), new HashMap<>(style));
        state.setAbsolutePoints(points.stream()
                .map(point -> new mxPoint(point.getX(), point.getY()))
                .collect(Collectors.toList()));
        new mxGraphics2DCanvas(graphics).drawCell(state);
    }
}
