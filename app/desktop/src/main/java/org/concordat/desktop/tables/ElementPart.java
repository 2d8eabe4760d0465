package org.concordat.desktop.tables;

import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;
import org.concordat.api.fact.ElementId;
import org.concordat.core.document.Subscription;
import org.concordat.desktop.desk.Desk;
import org.concordat.desktop.search.SearchField;
import org.concordat.desktop.theme.Icons;
import org.concordat.desktop.theme.Labels;
import org.concordat.desktop.theme.Tips;
import org.concordat.exchange.spreadsheet.TablePaste.Subject;

/** The table of nodes, or that of links, with its bar. Belongs to the event thread. */
final class ElementPart implements Part {

    private final Desk desk;
    private final boolean isOfNodes;
    private final BiConsumer<Subject, String> paste;
    private final Consumer<ElementId> show;
    private final ElementModel model;
    private final ElementTable table;
    private final ColumnMenu columns;
    private final SelectionBinding binding;
    private final Subscription subscription;
    private final OptionBox<Subject> subjects;
    private final SearchField field;
    private final JLabel count = Labels.muted("");
    private final JButton chooser;
    private final JPanel bar = new JPanel(new MigLayout("insets 0, gapx 8", "[][grow,fill][]12[][][]"));
    private final JScrollPane content;
    private boolean awake;

    /**
     * A table that sleeps.
     *
     * @param background where many elements are sorted and filtered
     * @param paste told for which table somebody pastes which text
     * @param show told the element that is to be seen on the drawing
     */
    ElementPart(
            Desk desk,
            boolean isOfNodes,
            Executor background,
            BiConsumer<Subject, String> paste,
            Consumer<ElementId> show) {
        this.desk = desk;
        this.isOfNodes = isOfNodes;
        this.paste = paste;
        this.show = show;
        Subject first = isOfNodes ? new Subject.Nodes() : new Subject.Links();
        var all = Columns.of(first, desk.vocabulary());
        columns = new ColumnMenu(desk, this::reshape);
        model = new ElementModel(
                desk,
                Query.all(first, all),
                columns.of(first, all),
                new Behind(background, SwingUtilities::invokeLater),
                this::tell);
        table = new ElementTable(desk, model, Texts.get(isOfNodes ? "nodes" : "links"));
        binding = new SelectionBinding(table, model, desk.selection());
        subjects = new OptionBox<>(Texts.get(isOfNodes ? "choose.nodes" : "choose.links"), this::turn);
        subjects.onOpen(this::offerSubjects);
        field = new SearchField(Texts.get("filter"), words -> ask(model.query().withWords(words)));
        chooser = Labels.button(Texts.get("columns"), this::openColumns);
        content = new JScrollPane(table);
        layTable();
        layBar();
        subscription = desk.document().subscribe(model::changed);
    }

    private void layTable() {
        table.setKeeping(binding::keeping);
        table.setRowSorter(new HeaderSort(model, this::ask));
        table.getTableHeader()
                .setDefaultRenderer(new Headings(table.getTableHeader().getDefaultRenderer(), model));
        table.getTableHeader().addMouseListener(new MouseAdapter() {
            @Override
            public void mousePressed(MouseEvent e) {
                popup(e);
            }

            @Override
            public void mouseReleased(MouseEvent e) {
                popup(e);
            }
        });
        table.onShow(show);
        Cells.bind(table, "ctrl V", this::paste);
        Cells.bind(table, "ctrl ENTER", this::showLead);
        table.widen();
    }

    private void popup(MouseEvent e) {
        if (e.isPopupTrigger()) {
            columns.menu(model.query().columns()).show(e.getComponent(), e.getX(), e.getY());
        }
    }

    private void layBar() {
        chooser.setIcon(Icons.of("chevron-down"));
        chooser.setHorizontalTextPosition(JButton.LEADING);
        chooser.setToolTipText(Texts.get("columns.tip"));
        bar.add(subjects, "wmin 90, wmax 300, shrinkprio 200");
        bar.add(field, "wmin 110, wmax 320");
        bar.add(count, "wmin pref");
        bar.add(chooser);
        bar.add(Labels.tool(Icons.of("paste"), Texts.get("paste.tip"), this::paste));
        bar.add(Labels.tool(Icons.of("fit"), Texts.get("show.tip"), this::showLead));
    }

    private void openColumns() {
        columns.menu(model.query().columns()).show(chooser, 0, chooser.getHeight());
    }

    /** Shows another type. */
    private void turn(Subject subject) {
        var all = Columns.of(subject, desk.vocabulary());
        var sorted = model.query().sorted();
        boolean stays = sorted != null
                && all.stream().anyMatch(c -> c.id().equals(sorted.column().id()));
        var query = Query.all(subject, all).withWords(field.getText()).withSorted(stays ? sorted : null);
        model.show(columns.of(subject, all));
        ask(query);
        table.widen();
    }

    private void reshape() {
        model.show(columns.shown(model.query().columns()));
        table.widen();
    }

    private void ask(Query query) {
        model.ask(query);
        table.getTableHeader().repaint();
    }

    /** Says how many rows there are, or why there are none. */
    private void tell() {
        int rows = model.getRowCount();
        if (!model.isBusy()) {
            subjects.reword(Subjects.words(subject(), model.total()));
        }
        count.setText(
                model.isBusy()
                        ? Texts.get("busy")
                        : rows == model.total()
                                ? Texts.format(isOfNodes ? "count.nodes" : "count.links", rows)
                                : Texts.format("count.some", rows, model.total()));
        count.setToolTipText(Tips.of(count.getText()));
        table.setVacancy(rows > 0 || model.isBusy() ? "" : vacancy());
        table.repaint();
    }

    private String vacancy() {
        if (model.total() > 0) {
            return Texts.format("vacant.words", field.getText().strip());
        }
        return Texts.get(isOfNodes ? "vacant.nodes" : "vacant.links");
    }

    /** What is pasted into this table now. */
    Subject subject() {
        return model.query().subject();
    }

    void paste() {
        Clip.get()
                .ifPresentOrElse(
                        text -> paste.accept(subject(), text),
                        () -> desk.notices().accept(Texts.get("paste.nothing")));
    }

    private void showLead() {
        var ids = model.ids(table.getSelectedRows());
        if (ids.isEmpty()) {
            desk.notices().accept(Texts.get("show.nothing"));
        } else {
            show.accept(ids.get(0));
        }
    }

    private void offerSubjects() {
        subjects.offer(isOfNodes ? new Subjects(desk).nodes() : new Subjects(desk).links(), subject());
    }

    @Override
    public JComponent bar() {
        return bar;
    }

    @Override
    public JComponent content() {
        return content;
    }

    @Override
    public void setAwake(boolean now) {
        if (now && !awake) {
            offerSubjects();
            model.refresh();
        } else if (!now && awake) {
            commit();
            model.doze();
        }
        awake = now;
        binding.setAwake(now);
    }

    @Override
    public void focus() {
        table.requestFocusInWindow();
    }

    @Override
    public void commit() {
        if (table.isEditing() && !table.getCellEditor().stopCellEditing()) {
            table.getCellEditor().cancelCellEditing();
        }
    }

    @Override
    public void close() {
        subscription.close();
        binding.close();
        model.doze();
    }
}
