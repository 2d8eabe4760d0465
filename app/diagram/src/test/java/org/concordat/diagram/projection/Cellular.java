package org.concordat.diagram.projection;

import com.mxgraph.model.mxCell;
import com.mxgraph.model.mxGraphModel;
import com.mxgraph.model.mxICell;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One cell as values, to compare two models. */
record Cellular(
        Object value,
        String style,
        List<Double> box,
        String bends,
        @Nullable String source,
        @Nullable String target,
        int edges,
        boolean inLinkLayer) {

    static TreeMap<String, Cellular> all(Projection projection) {
        var model = (mxGraphModel) projection.graph().getModel();
        var all = new TreeMap<String, Cellular>();
        for (var layer : mxGraphModel.getChildren(model, model.getRoot())) {
            boolean links = model.getParent(layer) != null && layer == model.getChildAt(model.getRoot(), 0);
            for (var child : mxGraphModel.getChildren(model, layer)) {
                var cell = (mxCell) child;
                var element = Objects.requireNonNull(projection.element(cell));
                if (projection.cell(element) != cell) {
                    throw new AssertionError("Not found by its element: " + element);
                }
                all.put(name(cell), of(cell, links));
            }
        }
        return all;
    }

    private static Cellular of(mxCell cell, boolean inLinkLayer) {
        var at = cell.getGeometry();
        return new Cellular(
                cell.getValue(),
                cell.getStyle(),
                List.of(at.getX(), at.getY(), at.getWidth(), at.getHeight()),
                Objects.toString(at.getPoints() == null ? List.of() : at.getPoints()),
                name(cell.getSource()),
                name(cell.getTarget()),
                cell.getEdgeCount(),
                inLinkLayer);
    }

    private static @Nullable String name(@Nullable mxICell cell) {
        return cell == null ? null : cell.getValue().toString();
    }
}
