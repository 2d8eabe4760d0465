package org.concordat.desktop.importing;

import java.awt.Window;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.prefs.Preferences;
import org.concordat.api.vocabulary.Words;
import org.concordat.core.caremodel.CareModels;
import org.concordat.core.storage.disk.StateDirectory;
import org.concordat.desktop.canvas.Canvas;
import org.concordat.desktop.desk.Desk;
import org.concordat.desktop.dialog.Dialogs;
import org.concordat.desktop.importing.national.NationalImport;
import org.concordat.desktop.importing.other.OtherFile;
import org.concordat.desktop.importing.other.OtherImport;
import org.concordat.desktop.importing.other.OtherKind;
import org.concordat.desktop.importing.preview.Failures;
import org.concordat.desktop.importing.preview.FilePicker;
import org.concordat.desktop.importing.preview.ImportMemory;
import org.concordat.desktop.importing.table.RowsPaste;
import org.concordat.desktop.importing.table.TableImporting;
import org.concordat.desktop.task.Tasks;
import org.concordat.desktop.theme.EventThread;
import org.concordat.exchange.intake.Intake;
import org.concordat.exchange.intake.IntakeException;
import org.concordat.exchange.ods.Recognised;
import org.concordat.exchange.spreadsheet.TablePaste;

/** The imports of one window. Belongs to the event thread. */
public final class Importing {

    private static final Words WORDS = Words.beside(Importing.class);
    private static final String NETWORK = ".json";

    private final Window owner;
    private final Desk desk;
    private final Tasks tasks;
    private final ImportMemory memory;
    private final StateDirectory state;
    private final Consumer<Intake> landing;

    /**
     * The imports of one window.
     *
     * @param memory where it is remembered what was imported last
     * @param state where mappings of columns are remembered
     * @param landing told what came in, once it is in the document
     */
    public Importing(
            Window owner, Desk desk, Tasks tasks, Preferences memory, StateDirectory state, Consumer<Intake> landing) {
        EventThread.require();
        this.owner = owner;
        this.desk = desk;
        this.tasks = tasks;
        this.memory = new ImportMemory(memory);
        this.state = state;
        this.landing = landing;
    }

    /** Opens the dialog for national files, and returns when it is closed. @param preset files to begin with */
    public void national(List<Path> preset) {
        new NationalImport(owner, desk, tasks, memory, landing).open(preset);
    }

    /** Opens the dialog for a table, and returns when it is closed. @param preset the file to begin with */
    public void table(Optional<Path> preset) {
        new TableImporting(owner, desk, tasks, memory, state, landing).open(preset);
    }

    /** Asks for a file of another kind, opens its preview, and returns when that is closed or read in the background. */
    public void other() {
        var kinds = new LinkedHashMap<String, OtherKind>();
        OtherKind.all(desk.careModels()).forEach(kind -> kinds.put(kind.name(), kind));
        var endings = new LinkedHashMap<String, List<String>>();
        kinds.forEach((name, kind) -> endings.put(name, kind.extensions()));
        new FilePicker(memory).other(owner, endings).ifPresent(picked -> {
            var kind = picked.kind().map(kinds::get);
            kind.ifPresentOrElse(
                    said -> other(new OtherFile(picked.file(), said)),
                    () -> lookInto(List.of(picked.file()), this::chosen));
        });
    }

    private void chosen(Found found) {
        found.others().forEach(this::other);
        found.tables()
                .forEach(file -> Dialogs.error(
                        owner, WORDS.format("unknown", String.valueOf(file.getFileName())), WORDS.get("unknown.more")));
    }

    private void other(OtherFile file) {
        new OtherImport(owner, desk, tasks, file, landing).open();
    }

    /**
     * Opens the preview of rows that are pasted into a table, and returns when it is closed.
     *
     * @param canvas where new nodes may be shown
     */
    public void paste(TablePaste.Subject subject, String text, Optional<Canvas> canvas) {
        new RowsPaste(owner, desk, tasks, memory, state, canvas, landing).open(subject, text);
    }

    /**
     * Opens the import that fits files that were dropped on the window.
     *
     * @param networks takes files that are networks themselves
     */
    public void dropped(List<Path> files, Consumer<Path> networks) {
        var saved = files.stream().filter(Importing::isNetwork).toList();
        saved.forEach(networks);
        var rest = files.stream().filter(file -> !saved.contains(file)).toList();
        if (!rest.isEmpty()) {
            lookInto(rest, this::open);
        }
    }

    /**
     * What files are.
     *
     * @param tables all that is nothing else
     * @param national whether one of the tables is a national file
     */
    private record Found(List<OtherFile> others, List<Path> tables, boolean national) {

        static Found in(List<Path> files, CareModels careModels) throws IOException {
            var others = new ArrayList<OtherFile>();
            var tables = new ArrayList<Path>();
            for (var file : files) {
                OtherFile.of(file, careModels).ifPresentOrElse(others::add, () -> tables.add(file));
            }
            return new Found(others, tables, tables.stream().anyMatch(Importing::isNational));
        }
    }

    private void lookInto(List<Path> files, Consumer<Found> then) {
        var careModels = desk.careModels();
        tasks.start(
                WORDS.get("looking"),
                () -> Found.in(files, careModels),
                then,
                e -> Dialogs.error(owner, WORDS.get("failed"), Failures.words(e)));
    }

    private void open(Found found) {
        found.others().forEach(this::other);
        if (found.national() || found.tables().size() > 1) {
            national(found.tables());
        } else {
            found.tables().forEach(table -> table(Optional.of(table)));
        }
    }

    private static boolean isNetwork(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(NETWORK);
    }

    /** A file that cannot be read is no national one; the dialog of tables says what is wrong with it. */
    private static boolean isNational(Path file) {
        try {
            return !(Recognised.of(file) instanceof Recognised.Other);
        } catch (IOException | IntakeException e) {
            return false;
        }
    }
}
