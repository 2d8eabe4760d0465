package org.concordat.desktop.history;

import java.awt.BorderLayout;
import java.awt.event.ActionEvent;
import java.awt.event.HierarchyEvent;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import javax.swing.AbstractAction;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import org.concordat.api.vocabulary.Words;
import org.concordat.core.document.Document;
import org.concordat.core.document.Subscription;
import org.concordat.desktop.theme.Labels;
import org.concordat.desktop.theme.Scale;

/** All steps since the document was opened; a click, or Enter, goes to one. Belongs to the event thread. */
public final class HistoryPanel extends JPanel implements AutoCloseable {

    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.beside(HistoryPanel.class);
    private static final int HEIGHT = 25;

    private final transient Document document;
    private final transient Runnable beforeGoing;
    private final transient Subscription subscription;
    private final StepsModel model;
    private final JList<StepsModel.State> list;

    /** @param beforeGoing takes what is being typed elsewhere */
    public HistoryPanel(Document document, Runnable beforeGoing) {
        super(new BorderLayout());
        this.document = document;
        this.beforeGoing = beforeGoing;
        model = new StepsModel(document);
        list = new JList<>(model);
        list.setCellRenderer(new StepRow());
        list.setFixedCellHeight(Scale.of(HEIGHT));
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.getAccessibleContext().setAccessibleName(WORDS.get("steps"));
        var scroll = new JScrollPane(list);
        scroll.setBorder(null);
        add(Labels.styled(scroll, "border: 8,0,0,0"));
        bind();
        subscription = document.subscribe(change -> follow());
        addHierarchyListener(event -> {
            if ((event.getChangeFlags() & HierarchyEvent.SHOWING_CHANGED) != 0) {
                follow();
            }
        });
    }

    private void bind() {
        list.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                int row = list.locationToIndex(event.getPoint());
                if (row >= 0 && list.getCellBounds(row, row).contains(event.getPoint())) {
                    go(row);
                }
            }
        });
        list.getInputMap().put(KeyStroke.getKeyStroke(KeyEvent.VK_ENTER, 0), "go");
        list.getActionMap().put("go", new AbstractAction() {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent event) {
                go(list.getSelectedIndex());
            }
        });
    }

    private void go(int row) {
        beforeGoing.run();
        document.goTo(row);
    }

    /** Nobody looks at steps that are not seen. */
    private void follow() {
        if (isShowing()) {
            model.refresh();
            list.setSelectedIndex(document.stepsDone());
            list.ensureIndexIsVisible(document.stepsDone());
        }
    }

    /** Gives the list the keyboard. */
    public void focus() {
        list.requestFocusInWindow();
    }

    @Override
    public void close() {
        subscription.close();
    }
}
