package org.concordat.desktop.inspector;

import java.awt.BorderLayout;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.SwingUtilities;
import org.concordat.api.fact.ElementId;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.desktop.desk.Desk;
import org.concordat.desktop.history.HistorySection;
import org.jspecify.annotations.Nullable;

/** The selected elements: what they are, and their facts. */
final class ElementPanel extends JPanel implements Page {

    private static final long serialVersionUID = 1L;

    private final transient Desk desk;
    private final transient Ways ways;
    private final JPanel top = new JPanel(new BorderLayout());
    private final transient Gathering gathering;
    private final FactSheet sheet;
    private final @Nullable HistorySection history;
    private final JScrollPane scroll;
    private boolean begun;

    ElementPanel(Desk desk, List<ElementId> ids, Consumer<Attribute<?>> help, Ways ways) {
        super(new BorderLayout());
        this.desk = desk;
        this.ways = ways;
        gathering = new Gathering(desk, ids, this::show);
        sheet = new FactSheet(desk, ids, help, gathering::want);
        history = ids.size() == 1 ? new HistorySection(desk, ids.get(0), ways.toStep()) : null;
        scroll = new JScrollPane(
                sheet, JScrollPane.VERTICAL_SCROLLBAR_AS_NEEDED, JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        top.add(ElementHeader.looking(ids.size()));
        add(top, BorderLayout.NORTH);
        add(scroll);
        refresh();
    }

    private void show(Digest digest) {
        top.removeAll();
        top.add(new ElementHeader(desk, digest, ways));
        top.revalidate();
        sheet.show(digest);
        if (history != null) {
            sheet.addLast(history);
            history.refresh();
        }
        if (!begun) {
            begun = true;
            // Fields that are given their text scroll to it, after what is under way now.
            SwingUtilities.invokeLater(() -> scroll.getVerticalScrollBar().setValue(0));
        }
    }

    @Override
    public void refresh() {
        gathering.refresh();
    }

    @Override
    public void stepMade() {
        if (history != null) {
            history.refresh();
        }
    }

    @Override
    public void commit() {
        sheet.commit();
    }

    @Override
    public JPanel component() {
        return this;
    }
}
