package org.concordat.desktop.file;

import java.awt.Component;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.concordat.api.view.View;
import org.concordat.api.vocabulary.Words;
import org.concordat.core.document.Document;
import org.concordat.core.storage.disk.WholeFile;
import org.concordat.desktop.dialog.Dialogs;
import org.concordat.desktop.task.Tasks;

/** Exporting from one window to formats of other programs. Belongs to the event thread. */
final class Exports {

    private static final Words WORDS = Words.beside(Exports.class);

    private final Document document;
    private final Component owner;
    private final Tasks tasks;
    private final FileChoice choice;

    Exports(Document document, Component owner, Tasks tasks, FileChoice choice) {
        this.document = document;
        this.owner = owner;
        this.tasks = tasks;
        this.choice = choice;
    }

    /** Asks for a file to export to, in the format of its extension. @param view the view at the front */
    void export(Optional<View> view) {
        choice.toExport(document.settings().title(), Exporting.EXTENSIONS).ifPresent(path -> {
            var day = document.settings().dayOr(LocalDate.now(Clock.systemDefaultZone()));
            var exporting = new Exporting(document.settings().title(), document.snapshot(), view.orElse(null), day);
            export(path, exporting);
        });
    }

    private void export(Path path, Exporting exporting) {
        var failed = WORDS.format("export.failed", path.getFileName());
        if (!Exporting.isKnown(path)) {
            var formats = WORDS.format("export.formats", String.join(", ", Exporting.EXTENSIONS));
            Dialogs.error(owner, failed, formats);
            return;
        }
        tasks.start(
                WORDS.format("exporting", path.getFileName()),
                () -> {
                    WholeFile.write(path, exporting::write);
                    return path;
                },
                written -> {},
                e -> Dialogs.error(owner, failed, Reasons.of(e)));
    }
}
