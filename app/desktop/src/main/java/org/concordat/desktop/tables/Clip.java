package org.concordat.desktop.tables;

import java.awt.Toolkit;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.StringSelection;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What goes to a spreadsheet and comes from one: text whose cells are parted by tabs. */
final class Clip {

    private Clip() {}

    /** Cells as a spreadsheet takes them: those with tabs, line ends or quotation marks in quotation marks. */
    static String text(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(Clip::cell).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String cell(String text) {
        boolean isPlain = text.chars().noneMatch(c -> c == '\t' || c == '\n' || c == '"');
        return isPlain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    static void put(String text) {
        var copy = new StringSelection(text);
        Toolkit.getDefaultToolkit().getSystemClipboard().setContents(copy, copy);
    }

    /** What somebody has copied, as text; empty if it is none. */
    static Optional<String> get() {
        try {
            var text = Toolkit.getDefaultToolkit().getSystemClipboard().getData(DataFlavor.stringFlavor);
            return Optional.of(String.valueOf(text)).filter(t -> !t.isBlank());
        } catch (UnsupportedFlavorException | IOException | IllegalStateException e) {
            return Optional.empty();
        }
    }
}
