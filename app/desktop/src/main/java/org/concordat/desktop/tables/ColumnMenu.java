package org.concordat.desktop.tables;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.swing.JCheckBoxMenuItem;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import org.concordat.api.core.Core;
import org.concordat.desktop.desk.Desk;
import org.concordat.desktop.theme.Labels;
import org.concordat.exchange.spreadsheet.TablePaste.Subject;

/** Which columns are shown, by what somebody has ticked. Belongs to the event thread. */
final class ColumnMenu {

    private final Map<String, Boolean> chosen = new HashMap<>();
    private final Desk desk;
    private final Runnable listener;
    private Set<String> used = Set.of();

    /** @param listener told after another choice */
    ColumnMenu(Desk desk, Runnable listener) {
        this.desk = desk;
        this.listener = listener;
    }

    /** Those of the columns that are shown of a subject, by what there is to say of it. */
    List<Column> of(Subject subject, List<Column> all) {
        used = used(subject);
        return shown(all);
    }

    /** The facts that there is something to say of: what the elements have, and what their type itself brings. */
    private Set<String> used(Subject subject) {
        var ids = new HashSet<String>();
        Columns.own(subject).forEach(attribute -> ids.add(attribute.id()));
        Query.all(subject, List.of())
                .elements(Sight.live(desk))
                .forEach(element -> element.facts().forEach((id, value) -> ids.add(id)));
        return ids;
    }

    /** Those of the columns that are shown of the subject that was asked for last; the first always is. */
    List<Column> shown(List<Column> all) {
        return all.stream().filter(c -> c == all.get(0) || isShown(c)).toList();
    }

    private boolean isShown(Column column) {
        boolean isUsed = !(column instanceof FactColumn<?>)
                || column.id().equals(Core.STATUS.id())
                || used.contains(column.id());
        return chosen.getOrDefault(column.id(), column.isShownAtFirst() && isUsed);
    }

    /** A list of the columns to be ticked. */
    JPopupMenu menu(List<Column> all) {
        var menu = new JPopupMenu();
        for (var column : all.subList(1, all.size())) {
            var item = Labels.asWritten(new JCheckBoxMenuItem());
            item.setText(column.title());
            item.setSelected(isShown(column));
            item.putClientProperty("CheckBoxMenuItem.doNotCloseOnMouseClick", true);
            item.addActionListener(e -> {
                chosen.put(column.id(), item.isSelected());
                listener.run();
            });
            menu.add(item);
        }
        menu.addSeparator();
        var usual = new JMenuItem(Texts.get("columns.usual"));
        usual.addActionListener(e -> {
            chosen.clear();
            listener.run();
        });
        menu.add(usual);
        return menu;
    }
}
