package org.concordat.desktop.command;

import java.awt.event.ActionEvent;
import javax.swing.AbstractAction;
import javax.swing.Action;
import org.concordat.desktop.theme.Icons;
import org.concordat.desktop.theme.Tips;

/** A command as Swing knows it: the only action class there is. */
public final class CommandAction extends AbstractAction {

    private static final long serialVersionUID = 1L;

    private final transient Command command;

    CommandAction(Command command) {
        this.command = command;
        putValue(Action.ACTION_COMMAND_KEY, command.id());
        putValue(Action.ACCELERATOR_KEY, command.shortcut());
        if (command.icon() != null) {
            putValue(Action.SMALL_ICON, Icons.of(command.icon()));
        }
        refresh();
    }

    @Override
    public void actionPerformed(ActionEvent e) {
        command.run();
    }

    void refresh() {
        var name = command.name().get();
        var keys = command.keys();
        putValue(Action.NAME, name);
        putValue(Action.SHORT_DESCRIPTION, Tips.of(keys.isEmpty() ? name : name + "  " + keys));
        setEnabled(command.enabled().getAsBoolean());
    }
}
