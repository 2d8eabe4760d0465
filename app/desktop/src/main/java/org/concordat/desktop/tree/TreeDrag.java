package org.concordat.desktop.tree;

import java.awt.datatransfer.Transferable;
import java.util.List;
import java.util.function.Supplier;
import javax.swing.JComponent;
import javax.swing.TransferHandler;
import org.concordat.api.fact.ElementId;
import org.concordat.api.fact.NodeId;
import org.concordat.desktop.canvas.DragTransfer;
import org.concordat.desktop.canvas.Dragged;
import org.jspecify.annotations.Nullable;

/** Dragging nodes out of the network's list, to be shown in a view. */
final class TreeDrag extends TransferHandler {

    private static final long serialVersionUID = 1L;

    private final transient Supplier<List<ElementId>> selected;

    TreeDrag(Supplier<List<ElementId>> selected) {
        this.selected = selected;
    }

    @Override
    public int getSourceActions(JComponent source) {
        return COPY;
    }

    @Override
    protected @Nullable Transferable createTransferable(JComponent source) {
        var nodes = selected.get().stream()
                .filter(NodeId.class::isInstance)
                .map(NodeId.class::cast)
                .toList();
        return nodes.isEmpty() ? null : new DragTransfer(new Dragged.OfNodes(nodes));
    }
}
