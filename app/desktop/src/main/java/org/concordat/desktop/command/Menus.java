package org.concordat.desktop.command;

import java.util.LinkedHashMap;
import java.util.Map;
import javax.swing.Action;
import javax.swing.Box;
import javax.swing.JButton;
import javax.swing.JMenu;
import javax.swing.JMenuBar;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import javax.swing.JToolBar;
import org.concordat.api.vocabulary.Words;
import org.concordat.desktop.theme.Labels;

/** Menus and tool bars, read from the list of commands. */
public final class Menus {

    private static final Words WORDS = Words.beside(Menus.class);

    private Menus() {}

    /** The menu bar: one menu for each part of the ids before the dot, a line between groups. */
    public static JMenuBar bar(Commands commands) {
        Map<String, JMenu> menus = new LinkedHashMap<>();
        for (var group : commands.groups()) {
            var menu = menus.computeIfAbsent(group.get(0).menu(), Menus::menu);
            if (menu.getItemCount() > 0) {
                menu.addSeparator();
            }
            group.forEach(command -> menu.add(item(commands, command.id())));
        }
        var bar = new JMenuBar();
        menus.values().forEach(bar::add);
        return bar;
    }

    private static JMenu menu(String id) {
        var menu = new JMenu(WORDS.get("menu." + id));
        menu.setMnemonic(menu.getText().charAt(0));
        return menu;
    }

    private static JMenuItem item(Commands commands, String id) {
        var item = Labels.asWritten(new MenuLine());
        item.setAction(commands.action(id));
        item.setToolTipText(null);
        return item;
    }

    /** A popup of these commands; an empty id is a line. */
    public static JPopupMenu popup(Commands commands, String... ids) {
        var popup = new JPopupMenu();
        for (var id : ids) {
            if (id.isEmpty()) {
                popup.addSeparator();
            } else {
                popup.add(item(commands, id));
            }
        }
        return popup;
    }

    /** A tool bar of these commands; an empty id is a gap, {@code >} moves what follows to the far end. */
    public static JToolBar toolBar(Commands commands, String... ids) {
        var bar = new JToolBar();
        bar.setFloatable(false);
        for (var id : ids) {
            if (id.isEmpty()) {
                bar.addSeparator();
            } else if (id.equals(">")) {
                bar.add(Box.createHorizontalGlue());
            } else {
                bar.add(button(commands, id));
            }
        }
        return bar;
    }

    private static JButton button(Commands commands, String id) {
        var button = Labels.asWritten(new JButton());
        button.setHideActionText(true);
        button.setAction(commands.action(id));
        button.setFocusable(false);
        // With its text hidden the button has no name of its own to be read out.
        var context = button.getAccessibleContext();
        context.setAccessibleName(String.valueOf(commands.action(id).getValue(Action.NAME)));
        button.getAction().addPropertyChangeListener(change -> {
            if (Action.NAME.equals(change.getPropertyName())) {
                context.setAccessibleName(String.valueOf(change.getNewValue()));
            }
        });
        return button;
    }
}
