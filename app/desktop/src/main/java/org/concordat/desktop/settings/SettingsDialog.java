package org.concordat.desktop.settings;

import java.awt.Window;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import net.miginfocom.swing.MigLayout;
import org.concordat.api.vocabulary.Words;
import org.concordat.desktop.theme.EventThread;
import org.concordat.desktop.theme.Habits;
import org.concordat.desktop.theme.Labels;
import org.concordat.desktop.theme.LookChoice;
import org.concordat.desktop.theme.Tips;

/** The settings: each acts as soon as it is changed. Belongs to the event thread. */
public final class SettingsDialog extends JDialog {

    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.beside(SettingsDialog.class);
    private static final List<Integer> TEXTS = List.of(90, 100, 110, 125, 150);
    private static final List<Integer> MESHES = List.of(5, 10, 20, 25, 50);

    private final transient Consumer<Habits> change;
    private final transient Runnable resetPanels;

    private SettingsDialog(Window owner, Consumer<Habits> change, Runnable resetPanels) {
        super(owner, WORDS.get("title"), ModalityType.APPLICATION_MODAL);
        this.change = change;
        this.resetPanels = resetPanels;
        setDefaultCloseOperation(DISPOSE_ON_CLOSE);
        getRootPane()
                .registerKeyboardAction(
                        e -> dispose(), KeyStroke.getKeyStroke("ESCAPE"), JComponent.WHEN_IN_FOCUSED_WINDOW);
        fill();
    }

    /**
     * Opens over a window and waits until it is closed.
     *
     * @param change told the new habits whenever something is changed
     * @param resetPanels puts windows and panels back to where they stand at first
     */
    public static void open(Window owner, Consumer<Habits> change, Runnable resetPanels) {
        EventThread.require();
        var dialog = new SettingsDialog(owner, change, resetPanels);
        dialog.setResizable(false);
        dialog.setLocationRelativeTo(owner);
        dialog.setVisible(true);
    }

    private void fill() {
        var now = Habits.current();
        var panel = new JPanel(new MigLayout("insets 16 20 14 20, gapy 7, gapx 14, wrap 2", "[][grow,fill]"));
        section(panel, "look");
        choice(panel, "look.choice", List.of(LookChoice.values()), now.look(), Habits::withLook, SettingsDialog::name);
        choice(panel, "text", TEXTS, now.text(), Habits::withText, size -> WORDS.format("percent", size));
        section(panel, "grid");
        check(panel, "grid.shown", now.gridShown(), (h, on) -> h.withGrid(on, h.snaps(), h.mesh()));
        check(panel, "grid.snaps", now.snaps(), (h, on) -> h.withGrid(h.gridShown(), on, h.mesh()));
        choice(
                panel,
                "grid.mesh",
                MESHES,
                now.mesh(),
                (h, mesh) -> h.withGrid(h.gridShown(), h.snaps(), mesh),
                mesh -> WORDS.format("units", mesh));
        section(panel, "start");
        check(panel, "start.welcome", now.welcome(), Habits::withWelcome);
        panel.add(Labels.button(WORDS.get("panels.reset"), resetPanels), "span, growx 0");
        panel.add(Labels.link(WORDS.get("usual"), this::usual), "span, split 2, gaptop 14, growx 0");
        var close = Labels.button(WORDS.get("close"), this::dispose);
        panel.add(close, "growx 0, gapleft push");
        setContentPane(panel);
        getRootPane().setDefaultButton(close);
        pack();
    }

    private static String name(LookChoice look) {
        return switch (look) {
            case SYSTEM -> WORDS.get("look.system");
            case LIGHT -> WORDS.get("look.light");
            case DARK -> WORDS.get("look.dark");
        };
    }

    private void usual() {
        change.accept(Habits.USUAL);
        fill();
    }

    private static void section(JPanel panel, String key) {
        panel.add(Labels.section(WORDS.get(key)), "span, growx, gaptop 8");
    }

    private void check(JPanel panel, String key, boolean on, BiFunction<Habits, Boolean, Habits> changed) {
        var box = new JCheckBox(WORDS.get(key), on);
        box.setToolTipText(Tips.of(WORDS.orEmpty(key + ".help")));
        box.addActionListener(e -> change.accept(changed.apply(Habits.current(), box.isSelected())));
        panel.add(box, "span, growx 0");
    }

    private <T> void choice(
            JPanel panel,
            String key,
            List<T> values,
            T now,
            BiFunction<Habits, T, Habits> changed,
            Function<T, String> words) {
        var box = new JComboBox<String>();
        // So that the arrow keys look through the list without putting each value in force on the way.
        box.putClientProperty("JComboBox.isTableCellEditor", true);
        values.forEach(value -> box.addItem(words.apply(value)));
        box.setSelectedIndex(values.indexOf(now));
        box.addActionListener(e -> {
            int at = box.getSelectedIndex();
            if (at >= 0) {
                change.accept(changed.apply(Habits.current(), values.get(at)));
                pack();
            }
        });
        var label = Labels.plain(WORDS.get(key));
        label.setLabelFor(box);
        panel.add(label);
        panel.add(box);
    }
}
