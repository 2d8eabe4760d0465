package org.concordat.desktop.file;

import java.awt.Window;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.prefs.Preferences;
import org.concordat.api.fact.NodeId;
import org.concordat.api.view.View;
import org.concordat.api.vocabulary.Words;
import org.concordat.desktop.dialog.Dialogs;
import org.concordat.desktop.exporting.ExportChoice;
import org.concordat.desktop.exporting.ExportDialog;
import org.concordat.desktop.exporting.Exportable;
import org.concordat.desktop.exporting.Scope;
import org.concordat.desktop.task.Tasks;
import org.concordat.exchange.export.Batch;
import org.concordat.exchange.export.Export;
import org.concordat.exchange.export.FileOutput;
import org.concordat.exchange.export.Foreseen;
import org.concordat.exchange.export.Format;
import org.concordat.exchange.export.Output;
import org.concordat.exchange.formats.Formats;

/** Exporting from one window, with its questions and messages. Belongs to the event thread. */
final class Exporting {

    private static final Words WORDS = Words.beside(Exporting.class);

    private final Storage storage;
    private final OpenFile file;
    private final Window owner;
    private final Tasks tasks;
    private final FileChoice choice;
    private final Preferences memory;
    private final Runnable written;

    /**
     * Exports of one document.
     *
     * @param memory remembers what was chosen last
     * @param written told when a file was written
     */
    Exporting(
            Storage storage,
            OpenFile file,
            Window owner,
            Tasks tasks,
            FileChoice choice,
            Preferences memory,
            Runnable written) {
        this.storage = storage;
        this.file = file;
        this.owner = owner;
        this.tasks = tasks;
        this.choice = choice;
        this.memory = memory;
        this.written = written;
    }

    /**
     * Asks what to export, how, and where to.
     *
     * @param view the one at the front
     * @param selected the nodes in it that are selected
     * @param afar the zoom at which the window shows the view added up, if it does
     */
    void export(View view, Set<NodeId> selected, OptionalDouble afar) {
        var document = file.document();
        var settings = document.settings();
        var day = settings.dayOr(LocalDate.now(Clock.systemDefaultZone()));
        var careModels = storage.workspace().careModels();
        var whole =
                new Export(settings.title(), document.snapshot(), null, day, careModels).with(settings.parameters());
        var matter = new Exportable(whole, view, document.views(), selected, afar);
        var formats = Formats.of(careModels);
        ExportDialog.ask(owner, matter, formats.all(), ExportChoice.remembered(memory))
                .ifPresent(chosen -> {
                    chosen.remember(memory);
                    write(matter, chosen, formats.of(chosen.format()).orElseThrow());
                });
    }

    private void write(Exportable matter, ExportChoice chosen, Format format) {
        var export = matter.of(chosen, format);
        boolean isBatch = chosen.scope() == Scope.ALL && Batch.isAFileForEachView(format);
        Output.Making making = output -> {
            if (isBatch) {
                Batch.write(export, format, chosen.profile(), output);
            } else {
                format.write(export, chosen.profile(), output);
            }
        };
        choice.toExport(export.title(), format).ifPresent(path -> {
            if (isBatch || format.isSeveralFiles()) {
                foresee(path, making);
            } else {
                writeIfAllowed(path, List.of(path), making);
            }
        });
    }

    /** Finds out which files it would be, off the event thread, as that takes time for a large network. */
    private void foresee(Path path, Output.Making making) {
        tasks.start(
                exporting(path),
                () -> Foreseen.files(path, making),
                files -> writeIfAllowed(path, files, making),
                e -> tellFailure(path, Filing.reason(e)));
    }

    private void writeIfAllowed(Path path, List<Path> files, Output.Making making) {
        if (files.stream().anyMatch(this::isTheNetworkItself)) {
            tellFailure(path, WORDS.get("export.itself"));
        } else if (Replacing.isAllowed(owner, files)) {
            tasks.start(
                    exporting(path),
                    () -> FileOutput.write(path, making),
                    done -> written.run(),
                    e -> tellFailure(path, Filing.reason(e)));
        }
    }

    private boolean isTheNetworkItself(Path path) {
        return file.path().filter(own -> Storage.isSame(own, path)).isPresent();
    }

    private static String exporting(Path path) {
        return WORDS.format("exporting", path.getFileName());
    }

    private void tellFailure(Path path, String why) {
        Dialogs.error(owner, WORDS.format("export.failed", path.getFileName()), why);
    }
}
