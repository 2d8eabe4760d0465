package org.concordat.desktop.importing.table;

import java.awt.Window;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.concordat.api.vocabulary.Words;
import org.concordat.core.storage.disk.StateDirectory;
import org.concordat.desktop.desk.Desk;
import org.concordat.desktop.importing.preview.Failures;
import org.concordat.desktop.importing.preview.FilePicker;
import org.concordat.desktop.importing.preview.ImportDialog;
import org.concordat.desktop.importing.preview.ImportMemory;
import org.concordat.desktop.importing.preview.ImportSession;
import org.concordat.desktop.importing.preview.ImportSteps;
import org.concordat.desktop.importing.preview.ImportWork;
import org.concordat.desktop.task.Tasks;
import org.concordat.desktop.theme.EventThread;
import org.concordat.exchange.intake.Intake;
import org.concordat.exchange.intake.SkipLog;
import org.concordat.exchange.table.TableSource;

/** The dialog that imports a table of any make. Belongs to the event thread. */
public final class TableImporting implements ImportSteps {

    private static final Words WORDS = Words.beside(TableImporting.class);
    private static final int FIRST = 30;

    private final Desk desk;
    private final FilePicker picker;
    private final Consumer<Intake> landing;
    private final ImportSession session;
    private final ImportWork reading;
    private final ImportWork trying;
    private final FirstRows firstRows = new FirstRows();
    private final TableSetup setup;
    private final MappedTable mapped;
    private final ImportDialog dialog;

    /**
     * A dialog that is not open yet.
     *
     * @param state where mappings of columns are remembered
     * @param landing told what came in, after the dialog is closed
     */
    public TableImporting(
            Window owner, Desk desk, Tasks tasks, ImportMemory memory, StateDirectory state, Consumer<Intake> landing) {
        EventThread.require();
        this.desk = desk;
        this.landing = landing;
        picker = new FilePicker(memory);
        session = new ImportSession(desk.document(), desk.vocabulary(), tasks);
        reading = new ImportWork(tasks, () -> {});
        trying = new ImportWork(tasks, () -> {});
        setup = new TableSetup(desk, this::choose, this::chooseSheet, picker);
        mapped = new MappedTable(desk, state, setup, this::changed);
        dialog = new ImportDialog(owner, WORDS.get("title"), setup, firstRows, session, this, desk.icons());
    }

    /** Opens the dialog, and returns when it is closed. @param preset the file to begin with; without it one is asked for */
    public void open(Optional<Path> preset) {
        preset.or(() -> picker.table(dialog.window().getOwner())).ifPresent(file -> {
            read(file, Optional.empty());
            dialog.open();
            reading.cancel();
            trying.cancel();
        });
    }

    private void choose() {
        picker.table(dialog.window()).ifPresent(file -> read(file, Optional.empty()));
    }

    private void chooseSheet(String sheet) {
        var table = mapped.table();
        if (table != null && table.source().table() instanceof TableSource.InFile file) {
            read(file.path(), Optional.of(sheet));
        }
    }

    private void read(Path file, Optional<String> sheet) {
        var name = String.valueOf(file.getFileName());
        var busy = WORDS.format("reading", name);
        mapped.clear(name, busy);
        session.invalidate();
        reading.start(
                busy,
                watcher -> OpenTable.read(file, sheet, desk.vocabulary(), mapped.mappings()),
                mapped::show,
                failure -> {
                    mapped.setTrouble(WORDS.format("unreadable", Failures.words(failure)));
                    session.invalidate();
                });
    }

    /** Another mapping makes the preview void, and the first rows become something else. */
    private void changed() {
        session.invalidate();
        setup.refresh();
        var now = mapped.model();
        var table = mapped.table();
        if (now == null || table == null || now.missing().isPresent()) {
            mapped.setTrouble("");
            dialog.refresh();
            return;
        }
        var source = table.source();
        var mapping = now.mapping();
        var network = desk.document().snapshot();
        trying.start(
                WORDS.get("trying"),
                watcher -> source.preview(mapping, network, FIRST),
                rows -> {
                    mapped.setTrouble("");
                    firstRows.show(rows);
                    dialog.refresh();
                },
                failure -> {
                    mapped.setTrouble(Failures.words(failure));
                    dialog.refresh();
                });
    }

    @Override
    public Optional<String> missing() {
        return mapped.missing(WORDS.get("none"));
    }

    @Override
    public void preview() {
        var now = mapped.model();
        var table = mapped.table();
        if (now != null && table != null && missing().isEmpty()) {
            var source = table.source();
            var mapping = now.mapping();
            session.preview(
                    (network, views, watcher) -> source.into(network, mapping, new SkipLog(), watcher),
                    WORDS.format("view", table.name()));
        }
    }

    @Override
    public boolean asksToLeaveOut() {
        return true;
    }

    @Override
    public void imported(Intake intake) {
        mapped.remember();
        landing.accept(intake);
    }
}
