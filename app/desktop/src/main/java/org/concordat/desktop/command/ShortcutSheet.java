package org.concordat.desktop.command;

import java.awt.GraphicsEnvironment;
import java.awt.Window;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JPanel;
import javax.swing.JRootPane;
import javax.swing.JScrollPane;
import javax.swing.KeyStroke;
import net.miginfocom.swing.MigLayout;
import org.concordat.api.vocabulary.Words;
import org.concordat.desktop.theme.EventThread;
import org.concordat.desktop.theme.Labels;
import org.concordat.desktop.theme.Scale;

/** All shortcuts on one sheet. */
public final class ShortcutSheet {

    private static final Words WORDS = Words.beside(ShortcutSheet.class);

    private ShortcutSheet() {}

    public static void open(Window owner, Commands commands) {
        EventThread.require();
        var dialog = new JDialog(owner, WORDS.get("shortcuts"), JDialog.ModalityType.MODELESS);
        var scroll = new JScrollPane(sheet(commands));
        scroll.getVerticalScrollBar().setUnitIncrement(Scale.of(24));
        dialog.setContentPane(scroll);
        JRootPane root = dialog.getRootPane();
        root.registerKeyboardAction(
                e -> dialog.dispose(), KeyStroke.getKeyStroke("ESCAPE"), JComponent.WHEN_IN_FOCUSED_WINDOW);
        dialog.pack();
        fit(dialog);
        dialog.setLocationRelativeTo(owner);
        dialog.setVisible(true);
    }

    /** On a small screen the rest is scrolled to. */
    private static void fit(JDialog dialog) {
        var room = GraphicsEnvironment.getLocalGraphicsEnvironment().getMaximumWindowBounds();
        if (dialog.getHeight() > room.height || dialog.getWidth() > room.width) {
            dialog.setSize(
                    Math.min(room.width, dialog.getWidth() + Scale.of(16)), Math.min(room.height, dialog.getHeight()));
        }
    }

    static JPanel sheet(Commands commands) {
        var sheet = new JPanel(new MigLayout("insets 20, gapx 36, gapy 20, wrap 4", "", "[top]"));
        commands.all()
                .filter(c -> c.shortcut() != null)
                .collect(Collectors.groupingBy(Command::menu, LinkedHashMap::new, Collectors.toList()))
                .forEach((menu, entries) -> sheet.add(column(menu, entries), "top, growx"));
        return sheet;
    }

    private static JPanel column(String menu, List<Command> entries) {
        var column = new JPanel(new MigLayout("insets 0, wrap 2, gapy 6", "[]24[right]"));
        column.add(Labels.caption(WORDS.get("menu." + menu)), "span, gapbottom 4");
        for (var command : entries) {
            column.add(Labels.plain(command.name().get()));
            column.add(Labels.muted(command.keys()));
        }
        return column;
    }
}
