package org.concordat.desktop.canvas;

import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import javax.swing.Timer;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;
import org.concordat.desktop.theme.Labels;
import org.concordat.desktop.theme.Scale;
import org.concordat.desktop.theme.Tips;

/**
 * Says at the top of the canvas how far a layout has come, once it takes longer than a moment, and gives it up on demand. When it is done, it
 * offers to put everything back, until something else is done.
 */
final class LayoutBar extends JPanel {

    private static final long serialVersionUID = 1L;
    private static final int MOMENT_MILLIS = 300;
    private static final int STEPS = 1_000;
    private static final int TOP = 14;

    private final Board board;
    private final transient LayoutRun run;
    private final JLabel name = Labels.plain("");
    private final JProgressBar progress = new JProgressBar(0, STEPS);
    private final JButton cancel;
    private final JButton putBack;
    private final JButton keep;
    private String running = "";
    private String done = "";
    private final Timer timer = new Timer(MOMENT_MILLIS, event -> follow());

    LayoutBar(Board board, LayoutRun run) {
        super(new MigLayout("insets 8 12 8 8, gapx 10, hidemode 3"));
        this.board = board;
        this.run = run;
        cancel = button("layout.cancel", run::cancel);
        putBack = button("layout.putBack", run::putBack);
        keep = button("layout.keep", run::keep);
        setBorder(BorderFactory.createLineBorder(UIManager.getColor("Component.borderColor")));
        add(name);
        add(progress, "w 140!");
        add(cancel);
        add(putBack);
        add(keep);
        setVisible(false);
        board.getGraphControl().add(this, 0);
    }

    private JButton button(String key, Runnable what) {
        var button = new JButton(Texts.get(key));
        button.setToolTipText(Tips.of(Texts.get(key + ".tip")));
        button.setFocusable(false);
        button.addActionListener(event -> {
            what.run();
            follow();
        });
        return button;
    }

    /** Shows itself in a moment, or when all is done by then. */
    void watch(String what) {
        running = Texts.format("layout.running", what);
        done = Texts.format("layout.done", what);
        timer.setDelay(MOMENT_MILLIS / 4);
        timer.restart();
    }

    /** How far down it reaches on the screen, shown or not. */
    int reach() {
        return Scale.of(TOP) + getPreferredSize().height;
    }

    private void follow() {
        boolean busy = run.isBusy();
        if (!busy && !run.isFresh()) {
            timer.stop();
        }
        setVisible(busy ? !board.model().isPreviewing() : run.isFresh());
        if (isVisible()) {
            name.setText(busy ? running : done);
            progress.setValue((int) (run.fraction() * STEPS));
            progress.setVisible(busy);
            cancel.setVisible(busy);
            putBack.setVisible(!busy);
            keep.setVisible(!busy);
            var size = getPreferredSize();
            setBounds((board.getGraphControl().getWidth() - size.width) / 2, Scale.of(TOP), size.width, size.height);
            validate();
        }
    }

    void close() {
        timer.stop();
    }
}
