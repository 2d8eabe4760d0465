package org.concordat.desktop.file;

import java.awt.Component;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.concordat.api.view.View;
import org.concordat.api.vocabulary.Words;
import org.concordat.core.storage.UnusableFileException;
import org.concordat.core.workspace.Workspace;
import org.concordat.desktop.dialog.Dialogs;
import org.concordat.desktop.task.Tasks;
import org.concordat.desktop.theme.EventThread;

/** Opening, saving and exporting from one window, with its questions and messages. Belongs to the event thread. */
public final class Filing {

    private static final Words WORDS = Words.beside(Filing.class);

    private final Workspace workspace;
    private final OpenFile file;
    private final Component owner;
    private final Tasks tasks;
    private final RecentFiles recent;
    private final Runnable changed;
    private final FileChoice choice;

    /**
     * The filing of one document.
     *
     * @param owner what dialogs stand over
     * @param changed told when the file has another name or its document was saved
     */
    public Filing(
            Workspace workspace, OpenFile file, Component owner, Tasks tasks, RecentFiles recent, Runnable changed) {
        this.workspace = workspace;
        this.file = file;
        this.owner = owner;
        this.tasks = tasks;
        this.recent = recent;
        this.changed = changed;
        choice = new FileChoice(owner, file.path().map(Path::getParent).orElse(null));
    }

    /** Asks for a file and opens it. @param opened told what was opened */
    public void open(Consumer<OpenFile> opened) {
        choice.toOpen().ifPresent(path -> open(path, opened));
    }

    /** Opens a file. */
    public void open(Path path, Consumer<OpenFile> opened) {
        tasks.start(
                WORDS.format("opening", path.getFileName()),
                () -> OpenFile.read(workspace, path),
                read -> {
                    recent.add(path.toAbsolutePath());
                    opened.accept(read);
                },
                e -> Dialogs.error(owner, WORDS.format("open.failed", path.getFileName()), reason(e)));
    }

    /** Saves where the document came from, or asks where. @param then done once it is saved */
    public void save(Runnable then) {
        EventThread.require();
        file.path().filter(Filing::isWritable).ifPresentOrElse(path -> write(path, then), () -> saveAs(then));
    }

    private static boolean isWritable(Path path) {
        var folder = path.getParent();
        return folder != null && Files.isWritable(folder) && (!Files.exists(path) || Files.isWritable(path));
    }

    /** Asks where to save. */
    public void saveAs(Runnable then) {
        choice.toSave(file.document().settings().title()).ifPresent(path -> write(path, then));
    }

    private void write(Path path, Runnable then) {
        var document = file.document();
        var content = document.content();
        var state = new Unchanged(document);
        tasks.start(
                WORDS.format("saving", path.getFileName()),
                () -> {
                    SafeWrite.write(path, out -> out.write(workspace.canonical(content)));
                    return path;
                },
                saved -> {
                    file.moveTo(saved);
                    if (state.holds()) {
                        document.markSaved();
                    }
                    state.close();
                    recent.add(saved.toAbsolutePath());
                    changed.run();
                    then.run();
                },
                e -> {
                    state.close();
                    Dialogs.error(owner, WORDS.format("save.failed", path.getFileName()), reason(e));
                });
    }

    /** Asks for a file to export to, in the format of its extension. @param view the view at the front */
    public void export(Optional<View> view) {
        var document = file.document();
        choice.toExport(document.settings().title(), Exporting.EXTENSIONS).ifPresent(path -> {
            var day = document.settings().dayOr(LocalDate.now(Clock.systemDefaultZone()));
            var exporting = new Exporting(document.settings().title(), document.snapshot(), view.orElse(null), day);
            export(path, exporting);
        });
    }

    private void export(Path path, Exporting exporting) {
        if (!Exporting.isKnown(path)) {
            Dialogs.error(
                    owner,
                    WORDS.format("export.failed", path.getFileName()),
                    WORDS.format("export.formats", String.join(", ", Exporting.EXTENSIONS)));
            return;
        }
        tasks.start(
                WORDS.format("exporting", path.getFileName()),
                () -> {
                    SafeWrite.write(path, exporting::write);
                    return path;
                },
                written -> changed.run(),
                e -> Dialogs.error(owner, WORDS.format("export.failed", path.getFileName()), reason(e)));
    }

    /** Asks about what is not saved. @param close done when the document may be given up */
    public void close(Runnable close) {
        if (!file.document().isDirty()) {
            close.run();
            return;
        }
        var answers = List.of(WORDS.get("close.save"), WORDS.get("close.discard"), WORDS.get("cancel"));
        int answer = Dialogs.choose(owner, WORDS.format("close", file.name()), WORDS.get("close.more"), answers);
        if (answer == 0) {
            save(close);
        } else if (answer == 1) {
            close.run();
        }
    }

    /** Says what should be known about the file that was opened. */
    public void tellProblems() {
        if (!file.problems().isEmpty()) {
            var lines = file.problems().stream().limit(12).map(Object::toString).toList();
            var more = file.problems().size() - lines.size();
            Dialogs.message(
                    owner,
                    WORDS.format("problems", file.name(), file.problems().size()),
                    String.join("\n", lines) + (more > 0 ? "\n" + WORDS.format("problems.more", more) : ""));
        }
    }

    private static String reason(Throwable failure) {
        var message = failure.getMessage();
        boolean plain = failure instanceof UnusableFileException;
        if (plain && message != null) {
            return message;
        }
        return failure instanceof IOException
                ? WORDS.format("reason.disk", String.valueOf(message))
                : WORDS.format("reason.unknown", String.valueOf(message));
    }
}
