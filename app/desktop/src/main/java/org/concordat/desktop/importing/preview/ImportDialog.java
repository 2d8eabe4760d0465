package org.concordat.desktop.importing.preview;

import java.awt.Cursor;
import java.awt.Dialog.ModalityType;
import java.awt.Dimension;
import java.awt.Window;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JPanel;
import javax.swing.JSplitPane;
import javax.swing.KeyStroke;
import javax.swing.WindowConstants;
import net.miginfocom.swing.MigLayout;
import org.concordat.desktop.theme.EventThread;
import org.concordat.desktop.theme.Scale;
import org.concordat.desktop.theme.TypeIcons;
import org.concordat.exchange.intake.Intake;

/** The dialog of an import: what is to be imported above, what that would do beneath, and the steps at the foot. */
public final class ImportDialog {

    private static final int WIDTH = 1060;
    private static final int HEIGHT = 800;
    private static final int ROOM = 60;
    private static final double MOST_OF_SETUP = 0.54;

    private final ImportSession session;
    private final ImportSteps steps;
    private final JDialog dialog;
    private final OutcomePanel outcome;
    private final ImportFooter footer;
    private Outcome shown = Outcome.NONE;

    /**
     * A dialog that is not open yet.
     *
     * @param setup what is to be imported
     * @param waiting what stands beneath it until there is a preview
     */
    public ImportDialog(
            Window owner,
            String title,
            JComponent setup,
            JComponent waiting,
            ImportSession session,
            ImportSteps steps,
            TypeIcons icons) {
        EventThread.require();
        this.session = session;
        this.steps = steps;
        dialog = new JDialog(owner, title, ModalityType.DOCUMENT_MODAL);
        outcome = new OutcomePanel(icons, waiting);
        footer = new ImportFooter(session, steps::preview, this::commit, this::close);
        steps.deed().ifPresent(footer::previewsItself);
        lay(setup);
        session.addListener(this::refresh);
        refresh();
    }

    private void lay(JComponent setup) {
        var split = new JSplitPane(JSplitPane.VERTICAL_SPLIT, setup, outcome);
        split.setResizeWeight(0.35);
        split.setBorder(BorderFactory.createEmptyBorder());
        outcome.setMinimumSize(new Dimension(0, Scale.of(ROOM * 2)));
        var content = new JPanel(new MigLayout("insets 14 18 14 18, gapy 10", "[grow,fill]", "[grow,fill][]"));
        content.add(split, "wmin 0, hmin 0, wrap");
        content.add(footer, "wmin 0");
        dialog.setContentPane(content);
        dialog.setDefaultCloseOperation(WindowConstants.DO_NOTHING_ON_CLOSE);
        dialog.addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosing(WindowEvent e) {
                close();
            }
        });
        dialog.getRootPane()
                .registerKeyboardAction(
                        e -> escape(), KeyStroke.getKeyStroke("ESCAPE"), JComponent.WHEN_IN_FOCUSED_WINDOW);
        var room = dialog.getGraphicsConfiguration().getBounds();
        dialog.setSize(Math.min(Scale.of(WIDTH), room.width - ROOM), Math.min(Scale.of(HEIGHT), room.height - ROOM));
        dialog.setMinimumSize(
                new Dimension(Math.min(Scale.of(720), room.width - ROOM), Math.min(Scale.of(520), room.height - ROOM)));
        dialog.setLocationRelativeTo(dialog.getOwner());
        split.setDividerLocation(Math.min(setup.getPreferredSize().height, (int) (MOST_OF_SETUP * dialog.getHeight())));
    }

    /** Opens it, and returns when it is closed. */
    public void open() {
        dialog.setVisible(true);
    }

    /** Presses the button that Enter presses, for fields that take Enter for themselves. */
    public void pressUsual() {
        footer.usual().doClick();
    }

    /** What other dialogs stand over. */
    public Window window() {
        return dialog;
    }

    /** Brings everything up to date with the session and its setup. */
    public void refresh() {
        var found = session.outcome();
        var missing = steps.missing();
        found.ifPresentOrElse(this::show, () -> tell(missing.orElse("")));
        footer.refresh(missing.isEmpty(), steps.asksToLeaveOut());
        dialog.getRootPane().setDefaultButton(footer.usual());
    }

    private void show(Outcome found) {
        if (shown != found) {
            shown = found;
            outcome.show(found);
        }
    }

    private void tell(String missing) {
        shown = Outcome.NONE;
        if (!session.trouble().isEmpty()) {
            outcome.tell("error", "Concordat.error", session.trouble());
        } else if (!missing.isEmpty()) {
            outcome.tell("information", "Concordat.information", missing);
        } else {
            outcome.await();
        }
    }

    private void commit() {
        dialog.setCursor(Cursor.getPredefinedCursor(Cursor.WAIT_CURSOR));
        boolean done = session.commit(steps::shown, this::imported);
        dialog.setCursor(Cursor.getDefaultCursor());
        if (!done) {
            refresh();
        }
    }

    private void imported(Intake intake) {
        close();
        steps.imported(intake);
    }

    private void escape() {
        if (session.progress() == null) {
            close();
        } else {
            session.cancel();
        }
    }

    private void close() {
        session.close();
        dialog.dispose();
    }
}
