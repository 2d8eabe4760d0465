package org.concordat.desktop.window;

import java.util.List;
import org.concordat.api.vocabulary.Words;
import org.concordat.core.document.Document;
import org.concordat.desktop.command.Command;

/** What can be done to the network: steps taken back, the clipboard, what is selected. */
final class EditCommands {

    private static final Words WORDS = Words.beside(EditCommands.class);

    private final Workbench bench;
    private final Document document;

    EditCommands(Workbench bench) {
        this.bench = bench;
        document = bench.desk().document();
    }

    List<List<Command>> groups() {
        return List.of(
                List.of(
                        of("edit.undo", this::undo)
                                .named(() ->
                                        named("edit.undo", document.undoLabel().orElse("")))
                                .when(() -> document.undoLabel().isPresent())
                                .withIcon("undo")
                                .withKeys("ctrl Z"),
                        of("edit.redo", document::redo)
                                .named(() ->
                                        named("edit.redo", document.redoLabel().orElse("")))
                                .when(() -> document.redoLabel().isPresent())
                                .withIcon("redo")
                                .withKeys("ctrl Y"),
                        of("edit.history", bench::focusHistory).withKeys("ctrl alt Z")),
                List.of(
                        selected("edit.cut", bench.onCanvas(c -> c.cut()))
                                .withIcon("cut")
                                .withKeys("ctrl X"),
                        selected("edit.copy", bench.onCanvas(c -> c.copy()))
                                .withIcon("copy")
                                .withKeys("ctrl C"),
                        of("edit.copyPicture", bench.onCanvas(c -> c.copyPicture()))
                                .withKeys("ctrl alt K"),
                        of("edit.paste", bench.onCanvas(c -> c.paste()))
                                .withIcon("paste")
                                .withKeys("ctrl V"),
                        selected("edit.duplicate", bench.onCanvas(c -> c.duplicate()))
                                .withKeys("ctrl D"),
                        of("edit.delete", bench.onCanvas(c -> c.delete()))
                                .when(this::isAnySelected)
                                .withIcon("delete")
                                .withKeys("DELETE")),
                List.of(
                        of("edit.selectAll", bench.onCanvas(c -> c.selectAll())).withKeys("ctrl A"),
                        of("edit.rename", new Renaming(bench)::rename)
                                .when(this::isAnySelected)
                                .withIcon("edit")
                                .withKeys("F2")),
                List.of(
                        of("edit.find", bench::find).withIcon("search").withKeys("ctrl F"),
                        of("edit.tree", bench::focusTree).withIcon("tree").withKeys("ctrl alt F"),
                        of("edit.addNode", bench::focusPalette)
                                .withIcon("palette")
                                .withKeys("ctrl shift A")));
    }

    private static Command of(String id, Runnable what) {
        return Command.of(WORDS, id, what);
    }

    private Command selected(String id, Runnable what) {
        return of(id, what).when(bench.views()::hasSelected);
    }

    /** Whether something of the network is selected, be it in the view at the front or not. */
    private boolean isAnySelected() {
        return bench.views().hasSelected() || bench.views().canShow();
    }

    private static String named(String key, String step) {
        return step.isEmpty() ? WORDS.get(key) : WORDS.get(key) + " " + step;
    }

    private void undo() {
        bench.commit();
        document.undo();
    }
}
