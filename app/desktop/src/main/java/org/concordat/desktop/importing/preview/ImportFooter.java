package org.concordat.desktop.importing.preview;

import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;
import org.concordat.api.vocabulary.Words;
import org.concordat.desktop.theme.Labels;

/** The foot of an import's dialog: how far a preview has come, and the buttons. */
final class ImportFooter extends JPanel {

    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.beside(ImportFooter.class);
    private static final int WHOLE = 1000;

    private final transient ImportSession session;
    private final JProgressBar progress = new JProgressBar(0, WHOLE);
    private final JLabel step = Labels.muted("");
    private final JButton stop;
    private final JCheckBox leaveOut = Labels.asWritten(new JCheckBox());
    private final JButton cancel;
    private final JButton preview;
    private final JButton commit;

    ImportFooter(ImportSession session, Runnable makePreview, Runnable makeImport, Runnable close) {
        super(new MigLayout("insets 0, gapx 8", "[grow,fill][][][]"));
        this.session = session;
        stop = Labels.button(WORDS.get("stop"), session::cancel);
        cancel = Labels.button(WORDS.get("cancel"), close);
        preview = Labels.button(WORDS.get("preview"), makePreview);
        commit = Labels.button(WORDS.get("import"), makeImport);
        leaveOut.addActionListener(e -> session.setLeaveOut(leaveOut.isSelected()));
        progress.getAccessibleContext().setAccessibleName(WORDS.get("progress"));
        var state = new JPanel(new MigLayout("insets 0, gapx 8, hidemode 3"));
        state.add(progress, "w 160!");
        state.add(stop);
        state.add(step, "wmin 0, pushx, growx");
        state.add(leaveOut, "wmin 0, alignx right");
        add(state, "wmin 0");
        add(cancel, "sg button");
        add(preview, "sg button");
        add(commit, "sg button");
    }

    /** Leaves out the button that makes a preview, as they are made by themselves. @param deed what is done at last */
    void previewsItself(String deed) {
        remove(preview);
        commit.setText(deed);
    }

    /**
     * Brings it up to date.
     *
     * @param canPreview whether all is there that a preview needs
     * @param asks whether somebody has to agree that rows are left out
     */
    void refresh(boolean canPreview, boolean asks) {
        var now = session.progress();
        boolean isWorking = now != null;
        progress.setVisible(isWorking);
        stop.setVisible(isWorking);
        step.setText("");
        if (now != null) {
            progress.setValue((int) Math.round(WHOLE * now.fraction()));
            step.setText(now.step());
        }
        var outcome = session.outcome();
        long bad = outcome.map(Outcome::skipped).orElse(0L);
        boolean mustAsk = asks && bad > 0;
        leaveOut.setVisible(mustAsk);
        leaveOut.setText(WORDS.format("leaveOut", bad));
        leaveOut.setSelected(session.leavesOut());
        preview.setEnabled(canPreview && !isWorking);
        boolean changes = outcome.filter(o -> !o.intake().changesNothing()).isPresent();
        boolean isFirst = !commit.isEnabled();
        commit.setEnabled(changes && (!mustAsk || session.leavesOut()));
        if (isFirst && commit.isEnabled() && hasTheKeyboard()) {
            commit.requestFocusInWindow();
        }
    }

    /** Whether nothing above took the keyboard, so that Enter would press the button that stops or gives up. */
    private boolean hasTheKeyboard() {
        var window = SwingUtilities.getWindowAncestor(this);
        var at = window == null ? null : window.getMostRecentFocusOwner();
        return at == null || at == cancel || at == stop;
    }

    /** The button that Enter presses. */
    JButton usual() {
        return commit.isEnabled() ? commit : preview;
    }
}
