package org.concordat.desktop.reporting;

import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.StringSelection;
import java.awt.datatransfer.Transferable;
import java.util.function.IntConsumer;
import javax.swing.JComponent;
import javax.swing.JTable;
import javax.swing.TransferHandler;

/** Drags the selected row of a table to another place in it. */
final class RowDrag extends TransferHandler {

    private static final long serialVersionUID = 1L;

    private final transient IntConsumer to;
    private boolean dragging;

    /** @param to told before which row the selected one is dropped */
    RowDrag(IntConsumer to) {
        this.to = to;
    }

    @Override
    public int getSourceActions(JComponent table) {
        return MOVE;
    }

    @Override
    protected Transferable createTransferable(JComponent table) {
        dragging = true;
        return new StringSelection(String.valueOf(((JTable) table).getSelectedRow()));
    }

    @Override
    protected void exportDone(JComponent table, Transferable data, int action) {
        dragging = false;
    }

    @Override
    public boolean canImport(TransferSupport support) {
        return dragging && support.isDrop() && support.isDataFlavorSupported(DataFlavor.stringFlavor);
    }

    @Override
    public boolean importData(TransferSupport support) {
        if (!canImport(support)) {
            return false;
        }
        to.accept(((JTable.DropLocation) support.getDropLocation()).getRow());
        return true;
    }
}
