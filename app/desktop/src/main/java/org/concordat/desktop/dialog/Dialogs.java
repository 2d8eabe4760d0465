package org.concordat.desktop.dialog;

import java.awt.Component;
import java.awt.Dimension;
import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JOptionPane;
import javax.swing.JPanel;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;
import org.concordat.api.vocabulary.Words;
import org.concordat.desktop.theme.EventThread;
import org.concordat.desktop.theme.Labels;
import org.concordat.desktop.theme.Scale;
import org.jspecify.annotations.Nullable;

/** Questions and messages. Belongs to the event thread. */
public final class Dialogs {

    private static final Words WORDS = Words.beside(Dialogs.class);
    private static final int WIDTH = 420;

    private Dialogs() {}

    /** Says that something did not work: what, why, and what to do about it. */
    public static void error(@Nullable Component owner, String what, String why) {
        show(owner, what, why, JOptionPane.ERROR_MESSAGE, List.of(WORDS.get("ok")));
    }

    public static void message(@Nullable Component owner, String what, String more) {
        show(owner, what, more, JOptionPane.INFORMATION_MESSAGE, List.of(WORDS.get("ok")));
    }

    /** Asks whether to do what cannot be taken back; giving it up is the preset. @param action what doing it is called */
    public static boolean sure(@Nullable Component owner, String question, String more, String action) {
        var actions = List.of(action, WORDS.get("cancel"));
        return show(owner, question, more, JOptionPane.WARNING_MESSAGE, actions, 1) == 0;
    }

    /** Asks to choose one of several actions, the first being the usual one. @return its place, or -1 if none was chosen */
    public static int choose(@Nullable Component owner, String question, String more, List<String> actions) {
        return show(owner, question, more, JOptionPane.QUESTION_MESSAGE, actions);
    }

    private static int show(@Nullable Component owner, String what, String more, int kind, List<String> actions) {
        return show(owner, what, more, kind, actions, 0);
    }

    private static int show(
            @Nullable Component owner, String what, String more, int kind, List<String> actions, int preset) {
        EventThread.require();
        var options = actions.toArray(String[]::new);
        return JOptionPane.showOptionDialog(
                owner,
                text(what, more),
                WORDS.get("title"),
                JOptionPane.DEFAULT_OPTION,
                kind,
                null,
                options,
                options[preset]);
    }

    private static JComponent text(String what, String more) {
        var panel = new JPanel(new MigLayout("insets 0, gapy 8, wrap 1", "[" + WIDTH + "!,fill]"));
        var heading = Labels.wrapped(what);
        Labels.styled(heading, "background: null; font: +1 $semibold.font");
        heading.setSize(new Dimension(Scale.of(WIDTH), 1));
        panel.add(heading, "wmin 0");
        if (!more.isBlank()) {
            var body = Labels.wrapped(more);
            body.setSize(new Dimension(Scale.of(WIDTH), 1));
            panel.add(body, "wmin 0");
        }
        return panel;
    }

    /**
     * Shows something that can be set, and asks whether to go on.
     *
     * @param first what has the focus when the dialog opens
     * @param action what going on is called
     * @return false if it was given up
     */
    public static boolean confirm(
            @Nullable Component owner, String title, JComponent content, JComponent first, String action) {
        EventThread.require();
        Object[] options = {action, WORDS.get("cancel")};
        var pane =
                new JOptionPane(
                        content, JOptionPane.PLAIN_MESSAGE, JOptionPane.DEFAULT_OPTION, null, options, options[0]) {
                    private static final long serialVersionUID = 1L;

                    @Override
                    public void selectInitialValue() {
                        super.selectInitialValue();
                        first.requestFocusInWindow();
                    }
                };
        var dialog = pane.createDialog(owner, title);
        dialog.setVisible(true);
        dialog.dispose();
        return options[0].equals(pane.getValue());
    }

    /** Asks for a short text; empty if none was given. */
    public static Optional<String> ask(@Nullable Component owner, String question, String preset) {
        EventThread.require();
        var field = new JTextField(preset, 24);
        field.getAccessibleContext().setAccessibleName(question);
        field.selectAll();
        var panel = new JPanel(new MigLayout("insets 0, gapy 6, wrap 1", "[grow,fill]"));
        panel.add(Labels.plain(question));
        panel.add(field);
        return confirm(owner, WORDS.get("title"), panel, field, WORDS.get("ok"))
                        && !field.getText().isBlank()
                ? Optional.of(field.getText().strip())
                : Optional.empty();
    }
}
