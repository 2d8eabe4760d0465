package org.concordat.diagram.projection;

import com.mxgraph.model.mxCell;
import com.mxgraph.model.mxGeometry;
import com.mxgraph.util.mxPoint;
import com.mxgraph.util.mxRectangle;
import com.mxgraph.view.mxCellState;
import com.mxgraph.view.mxGraph;
import com.mxgraph.view.mxGraphView;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A view that works out a cell's state when a gesture asks for it, and keeps none. The stock view keeps one per cell and goes through
 * all of them at every edit and every zoom step.
 */
final class StatesOnDemand extends mxGraphView {

    StatesOnDemand(mxGraph graph) {
        super(graph);
    }

    @Override
    public @Nullable mxCellState getState(Object cell) {
        return getState(cell, false);
    }

    @Override
    public @Nullable mxCellState getState(@Nullable Object cell, boolean create) {
        if (!(cell instanceof mxCell known) || !graph.getModel().contains(known)) {
            return null;
        }
        if (known.isVertex()) {
            return state(known, scaled(known.getGeometry()));
        }
        return known.isEdge() ? line(known) : null;
    }

    private mxCellState state(mxCell cell, mxRectangle bounds) {
        var state = new mxCellState(this, cell, graph.getCellStyle(cell));
        state.setInvalid(false);
        state.setRect(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
        state.setBoundingBox(new mxRectangle(bounds));
        state.setLabelBounds(new mxRectangle(bounds));
        return state;
    }

    private mxCellState line(mxCell cell) {
        List<mxPoint> points = new ArrayList<>();
        points.add(centre(cell.getSource().getGeometry()));
        if (cell.getGeometry().getPoints() != null) {
            cell.getGeometry().getPoints().forEach(p -> points.add(scaled(p.getX(), p.getY())));
        }
        points.add(centre(cell.getTarget().getGeometry()));
        var bounds = new mxRectangle(points.get(0).getX(), points.get(0).getY(), 0, 0);
        points.forEach(p -> bounds.add(new mxRectangle(p.getX(), p.getY(), 0, 0)));
        var state = state(cell, bounds);
        state.setAbsolutePoints(points);
        return state;
    }

    private mxPoint centre(mxGeometry box) {
        return scaled(box.getCenterX(), box.getCenterY());
    }

    private mxPoint scaled(double x, double y) {
        return new mxPoint((x + translate.getX()) * scale, (y + translate.getY()) * scale);
    }

    private mxRectangle scaled(mxGeometry box) {
        var corner = scaled(box.getX(), box.getY());
        return new mxRectangle(corner.getX(), corner.getY(), box.getWidth() * scale, box.getHeight() * scale);
    }

    @Override
    public @Nullable mxCellState validateCellState(@Nullable Object cell, boolean recurse) {
        return getState(cell, false);
    }

    @Override
    public void validate() {}

    @Override
    public void revalidate() {}

    @Override
    public void reload() {}

    @Override
    public void invalidate(@Nullable Object cell) {}

    @Override
    public void clear(@Nullable Object cell, boolean force, boolean recurse) {}
}
