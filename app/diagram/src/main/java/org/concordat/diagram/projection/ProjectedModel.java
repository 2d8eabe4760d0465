package org.concordat.diagram.projection;

import com.mxgraph.model.mxGraphModel;
import com.mxgraph.model.mxICell;
import java.util.Hashtable;

/** A model that only its projection writes: whoever else tries, such as a stock gesture, is told so and nothing changes. */
final class ProjectedModel extends mxGraphModel {

    private static final long serialVersionUID = 1L;

    private final boolean guarded;
    private boolean writing;

    ProjectedModel() {
        setMaintainEdgeParent(false);
        guarded = true;
    }

    /** Makes all changes in one update. */
    void write(Runnable changes) {
        beginUpdate();
        writing = true;
        try {
            changes.run();
        } finally {
            writing = false;
            endUpdate();
        }
    }

    @Override
    public void execute(mxAtomicGraphModelChange change) {
        if (guarded && !writing) {
            throw new IllegalStateException("Only the projection writes the model of the drawing");
        }
        super.execute(change);
    }

    /** Ids here are given and unique; the stock method would try to read each as a number and swallow an exception for it. */
    @Override
    protected void cellAdded(Object cell) {
        if (cells == null) {
            cells = new Hashtable<>();
        }
        var added = (mxICell) cell;
        if (added.getId() != null) {
            cells.put(added.getId(), added);
        }
        for (int i = 0; i < added.getChildCount(); i++) {
            cellAdded(added.getChildAt(i));
        }
    }
}
