package org.concordat.desktop.file;

import java.awt.Component;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import org.concordat.api.view.View;
import org.concordat.api.vocabulary.Words;
import org.concordat.desktop.dialog.Dialogs;
import org.concordat.desktop.task.Tasks;
import org.concordat.desktop.theme.Habits;
import org.concordat.exchange.export.Export;
import org.concordat.exchange.export.FileOutput;
import org.concordat.exchange.export.Finish;
import org.concordat.exchange.export.Format;
import org.concordat.exchange.formats.Formats;

/** Exporting from one window, with its questions and messages. Belongs to the event thread. */
final class Exporting {

    private static final Words WORDS = Words.beside(Exporting.class);

    /** The formats, by extension; the usual one first. */
    private static final Formats FORMATS = Formats.own();

    private static final List<String> OFFERED = FORMATS.extensions();

    private final Storage storage;
    private final OpenFile file;
    private final Component owner;
    private final Tasks tasks;
    private final FileChoice choice;
    private final Runnable written;

    /** @param written told when a file was written */
    Exporting(Storage storage, OpenFile file, Component owner, Tasks tasks, FileChoice choice, Runnable written) {
        this.storage = storage;
        this.file = file;
        this.owner = owner;
        this.tasks = tasks;
        this.choice = choice;
        this.written = written;
    }

    /**
     * Asks for a file to export a view to, in the format of its extension.
     *
     * @param afar the zoom at which the window shows the view added up, if it does
     */
    void export(View view, OptionalDouble afar) {
        var settings = file.document().settings();
        var day = settings.dayOr(LocalDate.now(Clock.systemDefaultZone()));
        var careModels = storage.workspace().careModels();
        var habits = Habits.current();
        choice.toExport(settings.title(), OFFERED)
                .ifPresent(path -> zoom(path, afar)
                        .ifPresent(zoom -> export(
                                path,
                                new Export(settings.title(), file.document().snapshot(), view, day, careModels)
                                        .with(settings.parameters())
                                        .atZoom(zoom)
                                        .with(new Finish(habits.pixels(), habits.transparent())))));
    }

    /** How large to show it; empty if it shall not be exported after all. */
    private OptionalDouble zoom(Path path, OptionalDouble afar) {
        boolean shows = FORMATS.of(path).filter(Format::isPicture).isPresent();
        if (!shows || afar.isEmpty()) {
            return OptionalDouble.of(1);
        }
        var answers = List.of(WORDS.get("export.afar.seen"), WORDS.get("export.afar.all"), WORDS.get("cancel"));
        var question = WORDS.format("export.afar", path.getFileName());
        var more = WORDS.format("export.afar.more", afar.getAsDouble());
        return switch (Dialogs.choose(owner, question, more, answers)) {
            case 0 -> afar;
            case 1 -> OptionalDouble.of(1);
            default -> OptionalDouble.empty();
        };
    }

    private void export(Path path, Export export) {
        var format = FORMATS.of(path);
        var failed = WORDS.format("export.failed", path.getFileName());
        if (format.isEmpty()) {
            Dialogs.error(owner, failed, WORDS.format("export.formats", String.join(", ", OFFERED)));
            return;
        }
        tasks.start(
                WORDS.format("exporting", path.getFileName()),
                () -> {
                    format.get().write(export, format.get().preset(), new FileOutput(path));
                    return path;
                },
                done -> written.run(),
                e -> Dialogs.error(owner, failed, Filing.reason(e)));
    }
}
