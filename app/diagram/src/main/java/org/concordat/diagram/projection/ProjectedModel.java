package org.concordat.diagram.projection;

import com.mxgraph.model.mxGraphModel;

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

    /** Nobody looks cells up by the ids of JGraphX: the projection knows them by those of the document. */
    @Override
    protected void cellAdded(Object cell) {}

    @Override
    protected void cellRemoved(Object cell) {}
}
