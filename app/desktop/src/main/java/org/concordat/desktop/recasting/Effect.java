package org.concordat.desktop.recasting;

import java.awt.Dimension;
import java.util.List;
import javax.swing.JTextArea;
import org.concordat.desktop.theme.Labels;
import org.concordat.desktop.theme.Scale;

/** Some lines about what would come of a change, in a place that stays as large as it is while they change. */
final class Effect {

    private static final int WIDTH = 420;
    private static final int HEIGHT = 110;

    private final JTextArea text = Labels.wrapped("");

    Effect() {
        text.setPreferredSize(new Dimension(Scale.of(WIDTH), Scale.of(HEIGHT)));
    }

    JTextArea component() {
        return text;
    }

    void show(List<String> lines) {
        text.setText(String.join("\n", lines));
    }
}
