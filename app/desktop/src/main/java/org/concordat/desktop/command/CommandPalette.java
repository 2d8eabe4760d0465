package org.concordat.desktop.command;

import java.awt.Dimension;
import java.awt.Window;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import javax.swing.BorderFactory;
import javax.swing.JDialog;
import javax.swing.JPanel;
import javax.swing.JRootPane;
import javax.swing.SwingUtilities;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;
import org.concordat.desktop.theme.EventThread;
import org.concordat.desktop.theme.Scale;

/** A dialog that finds any command by a few letters of its name. */
public final class CommandPalette {

    private static final int WIDTH = 560;
    private static final int HEIGHT = 400;

    private CommandPalette() {}

    /** Opens over a window; it closes when a command was chosen, on Escape, or when another window is used. */
    public static void open(Window owner, Commands commands) {
        EventThread.require();
        commands.refresh();
        var dialog = new JDialog(owner);
        dialog.setUndecorated(true);
        dialog.getRootPane().setWindowDecorationStyle(JRootPane.NONE);
        var finder = new CommandFinder(commands, dialog::dispose);
        dialog.setContentPane(framed(finder));
        dialog.addWindowFocusListener(new WindowAdapter() {
            @Override
            public void windowLostFocus(WindowEvent e) {
                dialog.dispose();
            }
        });
        dialog.setSize(new Dimension(Scale.of(WIDTH), Scale.of(HEIGHT)));
        dialog.setLocation(
                owner.getX() + (owner.getWidth() - dialog.getWidth()) / 2, owner.getY() + owner.getHeight() / 8);
        dialog.setVisible(true);
        SwingUtilities.invokeLater(finder::focus);
    }

    private static JPanel framed(CommandFinder finder) {
        var panel = new JPanel(new MigLayout("insets 0, fill"));
        panel.setBorder(BorderFactory.createLineBorder(UIManager.getColor("Component.borderColor")));
        panel.add(finder, "grow");
        return panel;
    }
}
