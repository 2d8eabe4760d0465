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

/** Says at the top of the canvas how far a layout has come, once it takes longer than a moment, and gives it up on demand. */
final class LayoutBar extends JPanel {

    private static final long serialVersionUID = 1L;
    private static final int MOMENT_MILLIS = 300;
    private static final int STEPS = 1_000;

    private final Board board;
    private final transient LayoutRun run;
    private final JLabel name = Labels.plain("");
    private final JProgressBar progress = new JProgressBar(0, STEPS);
    private final Timer timer = new Timer(MOMENT_MILLIS, event -> follow());

    LayoutBar(Board board, LayoutRun run) {
        super(new MigLayout("insets 8 12 8 8, gapx 10"));
        this.board = board;
        this.run = run;
        var cancel = new JButton(Texts.get("layout.cancel"));
        cancel.setToolTipText(Tips.of(Texts.get("layout.cancel.tip")));
        cancel.setFocusable(false);
        cancel.addActionListener(event -> run.cancel());
        setBorder(BorderFactory.createLineBorder(UIManager.getColor("Component.borderColor")));
        add(name);
        add(progress, "w 140!");
        add(cancel);
        setVisible(false);
        board.getGraphControl().add(this, 0);
    }

    /** Shows itself in a moment, unless all is done by then. */
    void watch(String what) {
        name.setText(Texts.format("layout.running", what));
        timer.setDelay(MOMENT_MILLIS / 4);
        timer.restart();
    }

    private void follow() {
        if (!run.isBusy() || board.model().isPreviewing()) {
            timer.stop();
            setVisible(false);
            return;
        }
        progress.setValue((int) (run.fraction() * STEPS));
        var size = getPreferredSize();
        setBounds((board.getGraphControl().getWidth() - size.width) / 2, Scale.of(14), size.width, size.height);
        validate();
        setVisible(true);
    }

    void close() {
        timer.stop();
    }
}
