package org.concordat.desktop.window;

import java.awt.Window;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.concordat.api.vocabulary.Words;
import org.concordat.desktop.canvas.Canvas;
import org.concordat.desktop.command.Command;
import org.concordat.desktop.file.Filing;
import org.concordat.desktop.importing.Importing;
import org.concordat.desktop.picturing.PictureIntake;
import org.concordat.desktop.plugins.PluginsDialog.Begin;
import org.concordat.exchange.spreadsheet.TablePaste;

/** What can be done with files and windows. */
final class FileCommands {

    private static final Words WORDS = Words.beside(FileCommands.class);

    private final Windows windows;
    private final Window frame;
    private final Workbench bench;
    private final Filing filing;
    private final Importing importing;

    FileCommands(Windows windows, Window frame, Workbench bench, Filing filing, Importing importing) {
        this.windows = windows;
        this.frame = frame;
        this.bench = bench;
        this.filing = filing;
        this.importing = importing;
    }

    List<List<Command>> groups() {
        return List.of(
                List.of(
                        of("file.new", windows::openNew).withIcon("new").withKeys("ctrl N"),
                        of("file.open", () -> filing.choose(this::openFile))
                                .withIcon("open")
                                .withKeys("ctrl O")),
                recent(),
                List.of(
                        of("file.save", this::save).withIcon("save").withKeys("ctrl S"),
                        of("file.saveAs", this::saveAs).withIcon("save-as").withKeys("ctrl shift S"),
                        of("file.export", this::export).withIcon("export").withKeys("ctrl E"),
                        of("file.report", this::report).withIcon("report").withKeys("ctrl shift E")),
                List.of(
                        of("file.importNational", () -> national(List.of()))
                                .withIcon("import")
                                .withKeys("ctrl I"),
                        of("file.importTable", () -> table(Optional.empty())).withKeys("ctrl shift I"),
                        of("file.importOther", this::other)),
                List.of(
                        of("file.plugins", () -> windows.plugins(frame, Begin.LOOK))
                                .withIcon("plugin")
                                .withKeys("ctrl shift U"),
                        of("file.settings", () -> windows.settings(frame))
                                .withIcon("settings")
                                .withKeys("ctrl COMMA")),
                List.of(
                        of("file.close", () -> windows.close(frame)).withKeys("ctrl W"),
                        of("file.quit", windows::quit).withKeys("ctrl Q")));
    }

    private List<Command> recent() {
        var recent = new ArrayList<Command>();
        for (var path : windows.recent().list()) {
            var name = WORDS.format("file.recent", path.getFileName());
            recent.add(new Command(
                    "file.recent" + recent.size(), () -> name, null, null, () -> true, () -> openFile(path)));
        }
        return recent;
    }

    private void openFile(Path path) {
        if (!windows.isOpen(path)) {
            filing.open(path, windows::open);
        }
    }

    private static Command of(String id, Runnable what) {
        return Command.of(WORDS, id, what);
    }

    private void save() {
        bench.commit();
        filing.save(() -> {});
    }

    private void saveAs() {
        bench.commit();
        filing.saveAs(() -> {});
    }

    private void national(List<Path> files) {
        bench.commit();
        importing.national(files);
    }

    private void table(Optional<Path> file) {
        bench.commit();
        importing.table(file);
    }

    private void other() {
        bench.commit();
        importing.other();
    }

    /** Takes files that were dropped on the window: networks open as they are, pictures are drawn, others come by the import that fits them. */
    void drop(List<Path> files) {
        bench.commit();
        if (files.stream().allMatch(FileCommands::isPlugin)) {
            windows.plugins(frame, new Begin(files, ""));
        } else if (files.stream().allMatch(PictureIntake::isPicture)) {
            bench.views().canvas().ifPresent(canvas -> canvas.pictures().drop(files));
        } else {
            importing.dropped(files, this::openFile);
        }
    }

    private static boolean isPlugin(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".jar");
    }

    /** Opens the preview of rows that are pasted into a table. */
    void paste(TablePaste.Subject subject, String text) {
        bench.commit();
        importing.paste(subject, text, bench.views().canvas());
    }

    private void report() {
        bench.commit();
        filing.report();
    }

    private void export() {
        bench.commit();
        var views = bench.views();
        var afar = views.canvas().map(Canvas::zoomFromAfar).orElse(OptionalDouble.empty());
        views.view().ifPresent(view -> filing.export(view, views.selectedNodes(), afar));
    }
}
