package org.concordat.desktop.tables;

import java.awt.Rectangle;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import javax.swing.MenuElement;
import javax.swing.MenuSelectionManager;
import org.concordat.api.fact.ElementId;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.desktop.desk.Desk;
import org.concordat.desktop.theme.Labels;

/** What is done in the cells of a matrix: links made, shown, removed, and all of it copied. Belongs to the event thread. */
final class MatrixDeeds {

    private final Desk desk;
    private final MatrixModel model;
    private final MatrixTable table;
    private final Consumer<ElementId> show;
    private final LastMade lastMade = new LastMade();

    /** @param show told the link that is to be seen on the drawing */
    MatrixDeeds(Desk desk, MatrixModel model, MatrixTable table, Consumer<ElementId> show) {
        this.desk = desk;
        this.model = model;
        this.table = table;
        this.show = show;
    }

    /** From now on mouse and keys do it. */
    void bind() {
        table.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent e) {
                if (e.getClickCount() == 2) {
                    open();
                }
            }
        });
        Cells.bind(table, "ENTER", this::open);
        Cells.bind(table, "F2", this::open);
        Cells.bind(table, "DELETE", this::remove);
        Cells.bind(table, "ctrl C", this::copy);
        Cells.bind(table, "ctrl ENTER", this::reveal);
    }

    /** Shows what is in a cell, or puts a link into an empty one. */
    private void open() {
        int row = table.getSelectedRow();
        int column = table.getSelectedColumn();
        var now = model.content();
        if (row < 0 || column < 0 || now == null) {
            return;
        }
        if (!model.links(row, column).isEmpty()) {
            reveal();
            return;
        }
        var from = desk.network().node(now.rows().get(row));
        var to = desk.network().node(now.columns().get(column));
        if (from != null && to != null) {
            var possible =
                    new MatrixLinks(desk.vocabulary()).possible(now.question().way(), from, to);
            if (possible.isEmpty()) {
                boolean isThrough = now.question().way() instanceof Way.Through;
                desk.notices()
                        .accept(Texts.format(
                                isThrough ? "link.through" : "link.none",
                                from.type().label(),
                                to.type().label()));
            } else if (possible.size() == 1) {
                desk.apply(MatrixLinks.add(possible.get(0)));
            } else {
                choose(possible, from, to, table.getCellRect(row, column, false));
            }
        }
    }

    /** What was chosen last for such nodes is chosen already: Enter makes it. */
    private void choose(List<Link> possible, Node row, Node column, Rectangle cell) {
        var menu = new JPopupMenu();
        var usual = lastMade.among(possible, row, column);
        for (var link : possible) {
            var item = Labels.asWritten(new JMenuItem());
            item.setText(desk.names().ends(link));
            item.setIcon(desk.icons().of(link.type()));
            item.addActionListener(e -> {
                lastMade.note(link, row, column);
                desk.apply(MatrixLinks.add(link));
            });
            menu.add(item);
        }
        menu.show(table, cell.x, cell.y + cell.height);
        var chosen = (JMenuItem) menu.getComponent(possible.indexOf(usual));
        MenuSelectionManager.defaultManager().setSelectedPath(new MenuElement[] {menu, chosen});
    }

    private void remove() {
        var now = model.content();
        var links = model.links(table.getSelectedRows(), table.getSelectedColumns());
        if (now != null && now.question().way() instanceof Way.Through) {
            desk.notices().accept(Texts.get("remove.through"));
        } else if (!links.isEmpty()) {
            desk.apply(CellEdits.remove(desk.network(), List.copyOf(links)));
        }
    }

    private void reveal() {
        model.links(table.getSelectedRows(), table.getSelectedColumns()).stream()
                .findFirst()
                .ifPresent(show::accept);
    }

    private void copy() {
        Clip.put(Clip.text(model.texts()));
        desk.notices().accept(Texts.get("matrix.copied"));
    }
}
