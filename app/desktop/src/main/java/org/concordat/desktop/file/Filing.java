package org.concordat.desktop.file;

import java.awt.Component;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.concordat.api.view.View;
import org.concordat.api.vocabulary.Words;
import org.concordat.core.storage.disk.SaveException;
import org.concordat.desktop.dialog.Dialogs;
import org.concordat.desktop.file.Saving.Outcome;
import org.concordat.desktop.task.Tasks;
import org.concordat.desktop.theme.EventThread;
import org.jspecify.annotations.Nullable;

/** Saving, exporting and closing the document of one window, with the questions and messages. Belongs to the event thread. */
public final class Filing {

    private static final Words WORDS = Words.beside(Filing.class);
    private static final int MOST_PROBLEMS = 12;

    private final OpenFile file;
    private final Component owner;
    private final Tasks tasks;
    private final Listener listener;
    private final FileChoice choice;
    private final Exports exports;
    private final DiskWatch watch;
    private boolean isSaving;
    private @Nullable Runnable next;

    /** What the window does about it. */
    public interface Listener {

        /** The document was saved to a file, maybe under another name. */
        void saved(Path path);

        /** The file was read anew; this is to take the place of the document. */
        void reloaded(OpenFile anew);
    }

    /**
     * The filing of one document.
     *
     * @param owner what dialogs stand over
     * @param tasks the work of the window
     * @param quiet work of which nothing is shown
     */
    public Filing(OpenFile file, Component owner, Tasks tasks, Tasks quiet, Listener listener) {
        this.file = file;
        this.owner = owner;
        this.tasks = tasks;
        this.listener = listener;
        choice = new FileChoice(owner, file.path().map(Path::getParent).orElse(null));
        exports = new Exports(file.document(), owner, tasks, choice);
        watch = new DiskWatch(file, quiet, this::offerReload);
    }

    /** Asks for a file. @param open opens it */
    public void open(Consumer<Path> open) {
        choice.toOpen().ifPresent(open);
    }

    /** Asks for a file to export to, in the format of its extension. @param view the view at the front */
    public void export(Optional<View> view) {
        exports.export(view);
    }

    /** Saves where the document came from, or asks where. @param then done once it is saved */
    public void save(Runnable then) {
        if (file.path().isPresent()) {
            inTurn(() -> write(Saving.of(file), then));
        } else {
            saveAs(then);
        }
    }

    /** Asks where to save. */
    public void saveAs(Runnable then) {
        choice.toSave(file.document().settings().title())
                .ifPresent(path -> inTurn(() -> write(Saving.to(file, path), then)));
    }

    /** One save at a time; the last that was asked for comes after the one under way. */
    private void inTurn(Runnable save) {
        EventThread.require();
        if (isSaving) {
            next = save;
        } else {
            save.run();
        }
    }

    private void write(Saving saving, Runnable then) {
        isSaving = true;
        tasks.start(
                WORDS.format("saving", saving.path().getFileName()),
                saving::write,
                outcome -> written(saving, outcome, then),
                e -> failed(saving, e, then));
    }

    private void written(Saving saving, Outcome outcome, Runnable then) {
        var rest = saving.end();
        if (outcome == Outcome.SAVED) {
            listener.saved(saving.path());
            tasks.start(
                    WORDS.format("saving", saving.path().getFileName()),
                    () -> {
                        rest.run();
                        return saving;
                    },
                    done -> ended(then),
                    e -> ended(then));
            return;
        }
        isSaving = false;
        next = null;
        if (outcome == Outcome.HELD) {
            askAboutHeld(saving, then);
        } else {
            askAboutChanged(saving, then);
        }
    }

    private void ended(Runnable then) {
        isSaving = false;
        then.run();
        var waiting = next;
        next = null;
        if (waiting != null) {
            waiting.run();
        }
    }

    private void askAboutHeld(Saving saving, Runnable then) {
        var answers = List.of(WORDS.get("saveAs"), WORDS.get("held.over"), WORDS.get("cancel"));
        var more = WORDS.get("held.more");
        int answer = Dialogs.choose(owner, WORDS.format("held", saving.path().getFileName()), more, answers);
        if (answer == 0) {
            saveAs(then);
        } else if (answer == 1) {
            inTurn(() -> write(saving.inSpiteOf(Outcome.HELD), then));
        }
    }

    private void askAboutChanged(Saving saving, Runnable then) {
        var answers = List.of(
                WORDS.get("saveAs"), WORDS.get("changed.over"), WORDS.get("changed.reload"), WORDS.get("cancel"));
        var more = WORDS.get("changed.more");
        int answer = Dialogs.choose(owner, WORDS.format("changed", saving.path().getFileName()), more, answers);
        if (answer == 0) {
            saveAs(then);
        } else if (answer == 1) {
            inTurn(() -> write(saving.inSpiteOf(Outcome.CHANGED), then));
        } else if (answer == 2) {
            reload();
        }
    }

    private void failed(Saving saving, Throwable why, Runnable then) {
        saving.end();
        isSaving = false;
        next = null;
        var what = WORDS.format("save.failed", saving.path().getFileName());
        boolean isUnsure =
                why instanceof SaveException refused && refused.reason() == SaveException.Reason.UNSURE;
        var answers = List.of(WORDS.get("saveAs"), WORDS.get("save.again"), WORDS.get("cancel"));
        int answer = Dialogs.choose(owner, isUnsure ? WORDS.get("save.unsure") : what, Reasons.of(why), answers);
        if (answer == 0) {
            saveAs(then);
        } else if (answer == 1) {
            inTurn(() -> write(saving.again(), then));
        }
    }

    /** Looks whether another program has changed the file, and if so offers to read it anew. */
    public void look() {
        if (!isSaving) {
            watch.look();
        }
    }

    private void offerReload() {
        var answers = List.of(WORDS.get("changed.reload"), WORDS.get("changed.keep"));
        var question = WORDS.format("changed", file.name());
        if (!isSaving && Dialogs.choose(owner, question, WORDS.get("changed.meanwhile"), answers) == 0) {
            reload();
        }
    }

    private void reload() {
        file.place()
                .ifPresent(place -> tasks.start(
                        WORDS.format("opening", file.name()),
                        () -> new Opening(file.workspace()).read(place),
                        anew -> {
                            file.handOver();
                            listener.reloaded(anew);
                        },
                        e -> Dialogs.error(owner, WORDS.format("open.failed", file.name()), Reasons.of(e))));
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
            save(() -> close(close));
        } else if (answer == 1) {
            file.giveUp();
            close.run();
        }
    }

    /** Says what should be known about the file that was opened. */
    public void tellProblems() {
        if (!file.remarks().warning().isEmpty()) {
            Dialogs.message(owner, WORDS.format("opened", file.name()), file.remarks().warning());
        }
        var problems = file.problems();
        if (!problems.isEmpty()) {
            var lines =
                    problems.stream().limit(MOST_PROBLEMS).map(Object::toString).toList();
            var more = problems.size() - lines.size();
            Dialogs.message(
                    owner,
                    WORDS.format("problems", file.name(), problems.size()),
                    String.join("\n", lines) + (more > 0 ? "\n" + WORDS.format("problems.more", more) : ""));
        }
    }
}
