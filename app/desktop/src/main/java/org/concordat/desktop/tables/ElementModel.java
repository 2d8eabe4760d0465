package org.concordat.desktop.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import javax.swing.table.AbstractTableModel;
import org.concordat.api.edit.ChangeLink;
import org.concordat.api.edit.ChangeNode;
import org.concordat.api.edit.Edit;
import org.concordat.api.fact.ElementId;
import org.concordat.api.network.Element;
import org.concordat.core.document.Change;
import org.concordat.desktop.desk.Desk;

/**
 * The rows and columns of one table: the ids of its elements, of which only those in sight are read. An edit touches the rows of what it
 * changes; sorting and filtering are only done anew when somebody asks, behind the event thread where there is much. Belongs to the event
 * thread.
 */
final class ElementModel extends AbstractTableModel {

    private static final long serialVersionUID = 1L;
    /** So many elements are sorted and filtered in no time. */
    static final int AT_ONCE = 3_000;
    /** An edit of more parts than this makes a new question, not so many small changes. */
    private static final int MANY = 500;

    private final transient Desk desk;
    private final transient Behind behind;
    private final transient Runnable listener;
    private transient Query query;
    private transient List<Column> shown;
    private transient Rows rows = new Rows(List.of());
    private int total;
    private boolean isStale = true;

    /** @param listener told after the rows, or how many there are, may have changed */
    ElementModel(Desk desk, Query query, List<Column> shown, Behind behind, Runnable listener) {
        this.desk = desk;
        this.query = query;
        this.shown = List.copyOf(shown);
        this.behind = behind;
        this.listener = listener;
    }

    Query query() {
        return query;
    }

    List<Column> shown() {
        return shown;
    }

    /** How many elements there are without the words. */
    int total() {
        return total;
    }

    boolean isBusy() {
        return behind.isBusy();
    }

    /** Shows other columns. */
    void show(List<Column> columns) {
        shown = List.copyOf(columns);
        fireTableStructureChanged();
    }

    /** Asks for other rows. */
    void ask(Query newQuery) {
        query = newQuery;
        isStale = false;
        int size = desk.network().nodes().size() + desk.network().links().size();
        if (size <= AT_ONCE) {
            behind.stop();
            take(Found.of(query, Sight.live(desk), () -> false));
        } else {
            var sight = Sight.frozen(desk);
            behind.start(overtaken -> Found.of(newQuery, sight, overtaken), this::take);
            listener.run();
        }
    }

    /** An answer with its index, which takes time as well. */
    private record Found(Rows rows, int total) {

        static Found of(Query query, Sight sight, BooleanSupplier overtaken) {
            var answer = query.answer(sight, overtaken);
            return new Found(new Rows(answer.ids()), answer.total());
        }
    }

    private void take(Found found) {
        rows = found.rows();
        total = found.total();
        fireTableDataChanged();
        listener.run();
    }

    /** Asks again if something has changed while nobody looked. */
    void refresh() {
        if (isStale) {
            ask(query);
        }
    }

    /** From now on an edit is only noted, until {@link #refresh}. */
    void doze() {
        isStale = true;
        behind.stop();
    }

    /** Follows an edit. */
    void changed(Change change) {
        if (isStale) {
            return;
        }
        var leaves = change.edit().leaves();
        if (leaves.size() > MANY || behind.isBusy()) {
            ask(query);
            return;
        }
        var traffic = Traffic.of(leaves, query);
        take(traffic.gone());
        traffic.come().forEach(this::insert);
        leaves.forEach(this::update);
        listener.run();
    }

    private void take(Set<ElementId> gone) {
        total -= gone.size();
        var here = gone.stream().filter(id -> rows.of(id) >= 0).toList();
        if (here.size() == 1) {
            int row = rows.of(here.get(0));
            rows.remove(row);
            fireTableRowsDeleted(row, row);
        } else if (!here.isEmpty()) {
            rows.remove(here);
            fireTableDataChanged();
        }
    }

    private void insert(Element element) {
        total++;
        var now = desk.network().element(element.id());
        var sight = Sight.live(desk);
        if (now != null && query.holds(now, sight) && rows.of(now.id()) < 0) {
            int row = query.place(now, rows.ids(), sight);
            rows.insert(row, now.id());
            fireTableRowsInserted(row, row);
        }
    }

    private void update(Edit leaf) {
        ElementId id = null;
        if (leaf instanceof ChangeNode change) {
            id = change.after().id();
        } else if (leaf instanceof ChangeLink change) {
            id = change.after().id();
        }
        int row = id == null ? -1 : rows.of(id);
        if (row >= 0) {
            fireTableRowsUpdated(row, row);
        }
    }

    ElementId id(int row) {
        return rows.get(row);
    }

    /** The row of an element; -1 if it has none. */
    int row(ElementId id) {
        return rows.of(id);
    }

    /** The ids of some rows. */
    List<ElementId> ids(int[] chosen) {
        var ids = new ArrayList<ElementId>(chosen.length);
        for (int row : chosen) {
            ids.add(rows.get(row));
        }
        return ids;
    }

    /** What stands in a row; empty for an element that has just gone. */
    Optional<Element> element(int row) {
        return row < rows.size() ? Optional.ofNullable(desk.network().element(rows.get(row))) : Optional.empty();
    }

    @Override
    public int getRowCount() {
        return rows == null ? 0 : rows.size();
    }

    @Override
    public int getColumnCount() {
        return shown.size();
    }

    @Override
    public String getColumnName(int column) {
        return shown.get(column).title();
    }

    @Override
    public Object getValueAt(int row, int column) {
        return element(row)
                .map(e -> shown.get(column).text(e, Sight.live(desk)))
                .orElse("");
    }

    @Override
    public boolean isCellEditable(int row, int column) {
        return shown.get(column).entry(Sight.live(desk)).isPresent();
    }
}
