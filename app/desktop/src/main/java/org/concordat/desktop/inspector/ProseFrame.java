package org.concordat.desktop.inspector;

import com.formdev.flatlaf.ui.FlatScrollPaneBorder;
import java.awt.Dimension;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;

/** The frame of a text that may be long: it looks like a text field and grows with its text. */
final class ProseFrame extends JScrollPane {

    private static final long serialVersionUID = 1L;

    ProseFrame(JTextArea area) {
        super(area, VERTICAL_SCROLLBAR_NEVER, HORIZONTAL_SCROLLBAR_NEVER);
        setWheelScrollingEnabled(false);
    }

    @Override
    public void updateUI() {
        super.updateUI();
        setBorder(new FlatScrollPaneBorder());
    }

    @Override
    public Dimension getPreferredSize() {
        var text = getViewport().getView().getPreferredSize();
        var insets = getInsets();
        return new Dimension(text.width + insets.left + insets.right, text.height + insets.top + insets.bottom);
    }
}
