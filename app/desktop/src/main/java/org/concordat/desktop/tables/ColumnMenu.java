package org.concordat.desktop.tables;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.swing.JCheckBoxMenuItem;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import org.concordat.api.core.Core;
import org.concordat.desktop.theme.Labels;

/** Which columns are shown, by what somebody has ticked. Belongs to the event thread. */
final class ColumnMenu {

    private final Map<String, Boolean> chosen = new HashMap<>();
    private final Runnable listener;

    /** @param listener told after another choice */
    ColumnMenu(Runnable listener) {
        this.listener = listener;
    }

    /** Those of the columns that are shown; the first always is. @param used the facts that there is something to say of */
    List<Column> shown(List<Column> all, Set<String> used) {
        return all.stream().filter(c -> c == all.get(0) || isShown(c, used)).toList();
    }

    private boolean isShown(Column column, Set<String> used) {
        boolean isUsed = !(column instanceof FactColumn<?>)
                || column.id().equals(Core.STATUS.id())
                || used.contains(column.id());
        return chosen.getOrDefault(column.id(), column.isShownAtFirst() && isUsed);
    }

    JPopupMenu of(List<Column> all, Set<String> used) {
        var menu = new JPopupMenu();
        for (var column : all.subList(1, all.size())) {
            var item = Labels.asWritten(new JCheckBoxMenuItem());
            item.setText(column.title());
            item.setSelected(isShown(column, used));
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
