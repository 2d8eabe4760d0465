package org.concordat.desktop.tables;

import java.awt.event.ActionEvent;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.JTable;
import javax.swing.KeyStroke;
import org.concordat.desktop.theme.Labels;

/** What all tables of this package look like, and how they take keys. */
final class Cells {

    /** A selected row is tinted only: signs keep their colours on it. */
    private static final String TINT = "mix($Component.accentColor,$Table.background,22%)";

    private Cells() {}

    static void style(JTable table, String more) {
        Labels.styled(
                table,
                "showHorizontalLines: true; showVerticalLines: true; intercellSpacing: 1,1; selectionBackground: "
                        + TINT + "; selectionInactiveBackground: " + TINT
                        + "; selectionForeground: $Table.foreground;"
                        + " selectionInactiveForeground: $Table.foreground; " + more);
    }

    /** Does something on a key while the table has the focus, before any command of the window has it. */
    static void bind(JTable table, String keys, Runnable what) {
        table.getInputMap(JComponent.WHEN_FOCUSED).put(KeyStroke.getKeyStroke(keys), keys);
        table.getActionMap().put(keys, new AbstractAction() {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent e) {
                what.run();
            }
        });
    }
}
