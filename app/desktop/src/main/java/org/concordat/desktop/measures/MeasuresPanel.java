package org.concordat.desktop.measures;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.DefaultListModel;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JSplitPane;
import javax.swing.ListSelectionModel;
import net.miginfocom.swing.MigLayout;
import org.concordat.api.fact.ElementId;
import org.concordat.api.vocabulary.Words;
import org.concordat.core.measures.Measurement;
import org.concordat.desktop.desk.Desk;
import org.concordat.desktop.search.SearchField;
import org.concordat.desktop.theme.EventThread;
import org.concordat.desktop.theme.Icons;
import org.concordat.desktop.theme.Labels;
import org.concordat.desktop.theme.Scale;

/** The measures and their figures. A click goes to what went into a figure. Belongs to the event thread. */
public final class MeasuresPanel extends JPanel {

    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.beside(MeasuresPanel.class);
    private static final int HEIGHT = 25;
    private static final int LIST = 620;
    private static final int DETAIL = 380;

    private final transient MeasuresModel model = new MeasuresModel();
    private final transient Consumer<Collection<ElementId>> reveal;
    private final DefaultListModel<MeasureRow> rows = new DefaultListModel<>();
    private final JList<MeasureRow> list = new JList<>(rows);
    private final FigureDetail detail;
    private boolean filling;

    /** @param reveal told the elements that went into the figure that was chosen */
    public MeasuresPanel(Desk desk, Consumer<Collection<ElementId>> reveal) {
        super(new BorderLayout());
        this.reveal = reveal;
        detail = new FigureDetail(desk, id -> reveal.accept(List.of(id)));
        list.getAccessibleContext().setAccessibleName(WORDS.get("measures"));
        list.setCellRenderer(new MeasureRowRenderer());
        list.setFixedCellHeight(Scale.of(HEIGHT));
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.addListSelectionListener(e -> choose());
        add(head(), BorderLayout.NORTH);
        var split = new JSplitPane(JSplitPane.HORIZONTAL_SPLIT, scrolled(list, LIST), scrolled(detail, DETAIL));
        split.setResizeWeight(LIST / (double) (LIST + DETAIL));
        add(split);
    }

    private static JScrollPane scrolled(JComponent content, int width) {
        var scroll = new JScrollPane(
                content, JScrollPane.VERTICAL_SCROLLBAR_AS_NEEDED, JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        scroll.setPreferredSize(new Dimension(Scale.of(width), Scale.of(HEIGHT)));
        return scroll;
    }

    private JPanel head() {
        var head = new JPanel(new MigLayout("insets 6 12 6 8, gapx 8", "[grow,fill,260:320:420]push[]"));
        head.add(new SearchField(WORDS.get("search"), this::search));
        head.add(Labels.tool(Icons.of("copy"), WORDS.get("copy"), this::copy));
        return head;
    }

    private void search(String text) {
        model.search(text);
        refill();
    }

    private void copy() {
        Toolkit.getDefaultToolkit().getSystemClipboard().setContents(new StringSelection(model.asTable()), null);
    }

    /** Shows these from now on; the chosen figure stays chosen if it is still among them. */
    public void show(List<Measurement> now) {
        EventThread.require();
        model.set(now);
        refill();
    }

    private void refill() {
        filling = true;
        var chosen = list.getSelectedValue();
        rows.clear();
        rows.addAll(model.rows());
        list.setSelectedValue(chosen, false);
        filling = false;
        detail.present(list.getSelectedValue());
    }

    private void choose() {
        if (!filling && !list.getValueIsAdjusting()) {
            var row = list.getSelectedValue();
            detail.present(row);
            if (row instanceof MeasureRow.Line line && !line.figure().used().isEmpty()) {
                reveal.accept(line.figure().used());
            }
        }
    }
}
