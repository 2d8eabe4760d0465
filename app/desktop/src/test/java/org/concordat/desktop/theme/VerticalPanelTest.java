package org.concordat.desktop.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.Point;
import java.awt.Rectangle;
import javax.swing.JTextArea;
import javax.swing.JViewport;
import org.junit.jupiter.api.Test;

class VerticalPanelTest {

    private final VerticalPanel panel = new VerticalPanel(new BorderLayout());
    private final JTextArea area = new JTextArea("Evidence");
    private final JViewport viewport = new JViewport();

    VerticalPanelTest() {
        panel.add(area, BorderLayout.SOUTH);
        panel.setPreferredSize(new Dimension(100, 1_000));
        panel.setSize(100, 1_000);
        panel.doLayout();
        viewport.setSize(100, 200);
        viewport.setView(panel);
        viewport.doLayout();
    }

    @Test
    void aTextAreaThatHasNotTheFocusDoesNotScrollToItself() {
        area.scrollRectToVisible(new Rectangle(0, 0, 10, 10));

        assertThat(viewport.getViewPosition()).isEqualTo(new Point(0, 0));
    }

    @Test
    void whoeverLeadsSomewhereScrollsThere() {
        panel.scrollTo(area.getBounds());

        assertThat(viewport.getViewPosition().y).isEqualTo(800);
    }
}
