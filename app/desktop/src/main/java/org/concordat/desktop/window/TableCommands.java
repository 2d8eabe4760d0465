package org.concordat.desktop.window;

import java.util.List;
import org.concordat.api.vocabulary.Words;
import org.concordat.desktop.command.Command;
import org.concordat.desktop.tables.TablesPanel;

/** The tables beneath the drawing, and what is pasted into them. */
final class TableCommands {

    private static final Words WORDS = Words.beside(TableCommands.class);

    private final Workbench bench;

    TableCommands(Workbench bench, FileCommands files) {
        this.bench = bench;
        bench.tables().onPaste(files::paste);
    }

    List<List<Command>> groups() {
        return List.of(
                List.of(
                        of("view.tableNodes", () -> open(TablesPanel.View.NODES))
                                .withKeys("ctrl alt 5"),
                        of("view.tableLinks", () -> open(TablesPanel.View.LINKS))
                                .withKeys("ctrl alt 6"),
                        of("view.matrix", () -> open(TablesPanel.View.MATRIX)).withKeys("ctrl alt 7")),
                List.of(of("network.pasteRows", bench.tables()::paste)
                        .withIcon("paste")
                        .withKeys("ctrl alt shift V")));
    }

    private static Command of(String id, Runnable what) {
        return Command.of(WORDS, id, what);
    }

    private void open(TablesPanel.View view) {
        bench.dock().show(Dock.Side.TABLES);
        bench.tables().open(view);
    }
}
