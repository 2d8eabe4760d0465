package org.concordat.desktop.seeing;

import java.awt.event.KeyEvent;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JCheckBoxMenuItem;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import javax.swing.KeyStroke;
import javax.swing.MenuSelectionManager;
import javax.swing.event.MenuKeyEvent;
import javax.swing.event.MenuKeyListener;
import org.concordat.desktop.theme.Icons;
import org.concordat.desktop.theme.Labels;

/** A button that says which types are chosen, all by default, and opens a list of them to be ticked, one after another. */
final class TypesButton extends JButton {

    private static final long serialVersionUID = 1L;

    private final transient Map<String, String> byLabel;
    private final transient Consumer<Set<String>> listener;
    private final transient Set<String> chosen;

    /**
     * A choice among types.
     *
     * @param byLabel the ids of the types by their labels
     * @param listener told each choice; none chosen means all
     */
    TypesButton(Map<String, String> byLabel, Set<String> chosen, Consumer<Set<String>> listener) {
        this.byLabel = byLabel;
        this.listener = listener;
        this.chosen = new HashSet<>(chosen);
        Labels.asWritten(this);
        setIcon(Icons.of("chevron-down"));
        setHorizontalTextPosition(LEADING);
        addActionListener(e -> menu().show(this, 0, getHeight()));
        // Space opens the list; Enter is for the button that the whole dialog is closed with.
        for (var key : List.of("ENTER", "released ENTER")) {
            getInputMap().put(KeyStroke.getKeyStroke(key), "none");
        }
        say();
    }

    private JPopupMenu menu() {
        var menu = new JPopupMenu();
        menu.addMenuKeyListener(new Leaving());
        var all = new JMenuItem(Texts.get("types.all"));
        all.addActionListener(e -> {
            chosen.clear();
            tell();
        });
        menu.add(all);
        menu.addSeparator();
        byLabel.forEach((label, id) -> {
            var item = Labels.asWritten(new JCheckBoxMenuItem());
            item.setText(label);
            item.setSelected(chosen.contains(id));
            item.putClientProperty("CheckBoxMenuItem.doNotCloseOnMouseClick", true);
            item.addMenuKeyListener(new Ticking(item));
            item.addActionListener(e -> {
                if (item.isSelected()) {
                    chosen.add(id);
                } else {
                    chosen.remove(id);
                }
                tell();
            });
            menu.add(item);
        });
        return menu;
    }

    /** Escape closes the list alone, and not the dialog under it as well. */
    private static final class Leaving implements MenuKeyListener {

        @Override
        public void menuKeyPressed(MenuKeyEvent event) {
            if (event.getKeyCode() == KeyEvent.VK_ESCAPE) {
                MenuSelectionManager.defaultManager().clearSelectedPath();
                event.consume();
            }
        }

        @Override
        public void menuKeyReleased(MenuKeyEvent event) {}

        @Override
        public void menuKeyTyped(MenuKeyEvent event) {}
    }

    /** Space ticks and leaves the list open; Enter closes it and, if nothing was ticked, takes what is under it. */
    private final class Ticking implements MenuKeyListener {

        private final JMenuItem item;
        private final Set<String> before = Set.copyOf(chosen);

        Ticking(JMenuItem item) {
            this.item = item;
        }

        @Override
        public void menuKeyPressed(MenuKeyEvent event) {
            if (!item.isArmed()) {
                return;
            } else if (event.getKeyCode() == KeyEvent.VK_SPACE) {
                item.doClick(0);
                item.setArmed(true);
                event.consume();
            } else if (event.getKeyCode() == KeyEvent.VK_ENTER) {
                if (chosen.equals(before)) {
                    item.doClick(0);
                }
                MenuSelectionManager.defaultManager().clearSelectedPath();
                event.consume();
            }
        }

        @Override
        public void menuKeyReleased(MenuKeyEvent event) {}

        @Override
        public void menuKeyTyped(MenuKeyEvent event) {}
    }

    private void tell() {
        say();
        listener.accept(Set.copyOf(chosen));
    }

    private void say() {
        var labels = byLabel.entrySet().stream()
                .filter(entry -> chosen.contains(entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        setText(
                labels.isEmpty()
                        ? Texts.get("types.all")
                        : labels.size() == 1 ? labels.get(0) : Texts.format("types.several", labels.size()));
        getAccessibleContext().setAccessibleName(Texts.format("types.name", String.join(", ", labels)));
    }
}
