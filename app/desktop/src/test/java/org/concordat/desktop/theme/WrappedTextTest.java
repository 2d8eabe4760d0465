package org.concordat.desktop.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.Point;
import java.awt.Rectangle;
import javax.swing.JPanel;
import javax.swing.JViewport;
import org.junit.jupiter.api.Test;

class WrappedTextTest {

    private final JPanel panel = new JPanel(new BorderLayout());
    private final WrappedText text = new WrappedText();
    private final JViewport viewport = new JViewport();

    WrappedTextTest() {
        panel.add(text, BorderLayout.SOUTH);
        panel.setPreferredSize(new Dimension(100, 1_000));
        panel.setSize(100, 1_000);
        panel.doLayout();
        viewport.setSize(100, 200);
        viewport.setView(panel);
        viewport.doLayout();
    }

    @Test
    void aTextThatNobodyTypesInDoesNotScrollToItself() {
        text.scrollRectToVisible(new Rectangle(0, 0, 10, 10));

        assertThat(viewport.getViewPosition()).isEqualTo(new Point(0, 0));
    }
}
