package org.concordat.diagram.projection;

import com.mxgraph.model.mxGraphModel.mxChildChange;
import com.mxgraph.model.mxGraphModel.mxRootChange;
import com.mxgraph.model.mxIGraphModel;
import com.mxgraph.util.mxRectangle;
import com.mxgraph.util.mxUndoableEdit.mxUndoableChange;
import com.mxgraph.view.mxGraph;
import com.mxgraph.view.mxGraphView;
import java.util.List;
import java.util.Map;

/** The graph around a projected model: states on demand, no styles of its own, no undo, no repainting by itself. */
final class ProjectedGraph extends mxGraph {

    ProjectedGraph(ProjectedModel model) {
        super(model);
        setResetViewOnRootChange(false);
        setKeepEdgesInBackground(true);
        setAllowDanglingEdges(false);
        setDisconnectOnMove(false);
        setExtendParents(false);
        setExtendParentsOnAdd(false);
        setConstrainChildren(false);
        setHtmlLabels(false);
        setCellsEditable(false);
        setDropEnabled(false);
    }

    @Override
    protected mxGraphView createGraphView() {
        return new StatesOnDemand(this);
    }

    /** Types say how elements look, and our own painter draws them; a style text is never taken apart. */
    @Override
    public Map<String, Object> getCellStyle(Object cell) {
        return model.isEdge(cell) ? stylesheet.getDefaultEdgeStyle() : stylesheet.getDefaultVertexStyle();
    }

    /** Ids are no labels, and a tool tip of JGraphX would read them as HTML. */
    @Override
    public String convertValueToString(Object cell) {
        return "";
    }

    /** Only the selection needs to know, and only of what went; the painter has its own dirty rectangles. */
    @Override
    public mxRectangle graphModelChanged(mxIGraphModel sender, List<mxUndoableChange> changes) {
        if (getSelectionCount() > 0
                && changes.stream().anyMatch(c -> c instanceof mxChildChange || c instanceof mxRootChange)) {
            updateSelection();
        }
        return new mxRectangle();
    }
}
