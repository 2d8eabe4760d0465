package org.concordat.desktop.command;

import java.awt.Component;
import javax.swing.Icon;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.ListCellRenderer;
import net.miginfocom.swing.MigLayout;
import org.concordat.desktop.theme.Icons;
import org.concordat.desktop.theme.Labels;
import org.jspecify.annotations.Nullable;

/** A command in a list: icon, name, keys. */
final class CommandRow implements ListCellRenderer<Command> {

    private final JPanel row = new JPanel(new MigLayout("insets 5 10 5 10", "[20!]8[grow]16[]"));
    private final JLabel icon = new JLabel();
    private final JLabel name = Labels.plain("");
    private final JLabel keys = Labels.plain("");

    CommandRow() {
        row.add(icon);
        row.add(name);
        row.add(keys);
    }

    @Override
    public Component getListCellRendererComponent(
            JList<? extends Command> list, Command command, int index, boolean selected, boolean focused) {
        boolean enabled = command.enabled().getAsBoolean();
        icon.setIcon(icon(command));
        name.setText(command.name().get());
        keys.setText(command.keys());
        row.setBackground(selected ? list.getSelectionBackground() : list.getBackground());
        name.setForeground(selected ? list.getSelectionForeground() : list.getForeground());
        keys.setForeground(name.getForeground());
        name.setEnabled(enabled);
        keys.setEnabled(enabled);
        return row;
    }

    private static @Nullable Icon icon(Command command) {
        return command.icon() == null ? null : Icons.of(command.icon());
    }
}
