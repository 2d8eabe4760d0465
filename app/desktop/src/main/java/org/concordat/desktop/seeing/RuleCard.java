package org.concordat.desktop.seeing;

import java.awt.BorderLayout;
import java.util.function.IntConsumer;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import net.miginfocom.swing.MigLayout;
import org.concordat.desktop.theme.Icons;
import org.concordat.desktop.theme.Labels;

/** A style rule among others, with what moves it before or behind them and takes it away. */
final class RuleCard extends JPanel {

    private static final long serialVersionUID = 1L;

    private final RuleEditor editor;
    private final JButton up = Labels.tool(Icons.of("chevron-up"), Texts.get("rule.up"), () -> move(-1));
    private final JButton down = Labels.tool(Icons.of("chevron-down"), Texts.get("rule.down"), () -> move(1));
    private transient IntConsumer mover = by -> {};
    private transient Runnable remover = () -> {};

    RuleCard(RuleEditor editor) {
        super(new BorderLayout());
        this.editor = editor;
        var buttons = new JPanel(new MigLayout("insets 12 0 12 12, gapx 0"));
        buttons.setOpaque(false);
        buttons.add(up);
        buttons.add(down);
        buttons.add(Labels.tool(Icons.of("close"), Texts.get("rule.remove"), () -> remover.run()));
        add(editor);
        add(buttons, BorderLayout.EAST);
        Labels.styled(this, "background: $Concordat.surface; arc: 8");
        on("ctrl UP", -1);
        on("ctrl DOWN", 1);
    }

    private void on(String key, int by) {
        registerKeyboardAction(
                e -> move(by), KeyStroke.getKeyStroke(key), JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT);
    }

    RuleEditor editor() {
        return editor;
    }

    /** @param newMover told by how many places it is to move, negative for upwards */
    void onMove(IntConsumer newMover) {
        mover = newMover;
    }

    void onRemove(Runnable newRemover) {
        remover = newRemover;
    }

    private void move(int by) {
        if ((by < 0 ? up : down).isEnabled()) {
            mover.accept(by);
        }
    }

    /** Says between what it stands. */
    void setPlace(boolean isFirst, boolean isLast) {
        up.setEnabled(!isFirst);
        down.setEnabled(!isLast);
    }
}
