package org.concordat.desktop.tables;

import java.awt.event.ActionEvent;
import java.util.List;
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

    /** Home and End go to the ends of the row, with Ctrl to the ends of the column, as in spreadsheets. */
    static void goAsInSpreadsheets(JTable table) {
        var keys = table.getInputMap(JComponent.WHEN_FOCUSED);
        for (var extending : List.of("", "shift ")) {
            var more = extending.isEmpty() ? "" : "ExtendSelection";
            keys.put(KeyStroke.getKeyStroke(extending + "HOME"), "selectFirstColumn" + more);
            keys.put(KeyStroke.getKeyStroke(extending + "END"), "selectLastColumn" + more);
            keys.put(KeyStroke.getKeyStroke(extending + "ctrl HOME"), "selectFirstRow" + more);
            keys.put(KeyStroke.getKeyStroke(extending + "ctrl END"), "selectLastRow" + more);
        }
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
