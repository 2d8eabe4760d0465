package org.concordat.desktop.plugins;

import java.awt.Dimension;
import javax.swing.JComponent;
import javax.swing.JScrollPane;
import net.miginfocom.swing.MigLayout;
import org.concordat.api.vocabulary.Words;
import org.concordat.desktop.theme.Labels;
import org.concordat.desktop.theme.VerticalPanel;

/** Something in full: a heading, sentences, and facts with their captions. */
class Sheet extends VerticalPanel {

    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.beside(Sheet.class);

    Sheet() {
        super(new MigLayout("insets 16 20 16 20, gapy 6, gapx 14, wrap 2, hidemode 3", "[][grow,fill]"));
    }

    /** Without a frame, and as large as there is room. */
    static JScrollPane scrolled(JComponent content) {
        var scroll = new JScrollPane(
                content, JScrollPane.VERTICAL_SCROLLBAR_AS_NEEDED, JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        scroll.setBorder(null);
        scroll.setPreferredSize(new Dimension());
        return scroll;
    }

    final void heading(String text) {
        add(Labels.heading(text), "span, wmin 0");
    }

    /** A sentence; nothing if it is empty. */
    final void sentence(String text) {
        if (!text.isEmpty()) {
            add(Labels.wrapped(text), "span, wmin 0, growx, gaptop 4");
        }
    }

    /** A fact under the caption {@code fact.key}; nothing if it is empty. */
    final void fact(String key, String value) {
        if (!value.isEmpty()) {
            add(Labels.muted(WORDS.get("fact." + key)), "aligny top");
            add(Labels.wrapped(value), "wmin 0");
        }
    }
}
