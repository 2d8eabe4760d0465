package org.concordat.desktop.findings;

import java.awt.event.MouseEvent;
import javax.swing.JList;
import javax.swing.ListModel;
import javax.swing.ListSelectionModel;
import org.concordat.api.rule.Finding;
import org.concordat.desktop.theme.Scale;
import org.concordat.desktop.theme.Tips;
import org.jspecify.annotations.Nullable;

/** The list of findings, with the source of a finding as its tool tip. */
final class FindingsList extends JList<Finding> {

    private static final long serialVersionUID = 1L;
    private static final int HEIGHT = 25;

    FindingsList(ListModel<Finding> findings) {
        super(findings);
        setCellRenderer(new FindingRow());
        // So that a hundred thousand findings need not be measured one by one.
        setFixedCellHeight(Scale.of(HEIGHT));
        setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
    }

    /** No wider than the panel: what does not fit of a message is in the detail. */
    @Override
    public boolean getScrollableTracksViewportWidth() {
        return true;
    }

    @Override
    public @Nullable String getToolTipText(MouseEvent event) {
        int index = locationToIndex(event.getPoint());
        return index < 0 ? null : Tips.of(getModel().getElementAt(index).source());
    }
}
