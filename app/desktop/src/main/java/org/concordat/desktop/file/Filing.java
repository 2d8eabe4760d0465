package org.concordat.desktop.file;

import java.awt.Window;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Consumer;
import java.util.prefs.Preferences;
import org.concordat.api.fact.NodeId;
import org.concordat.api.view.View;
import org.concordat.api.vocabulary.Words;
import org.concordat.core.storage.UnusableFileException;
import org.concordat.core.storage.disk.SaveException;
import org.concordat.desktop.dialog.Dialogs;
import org.concordat.desktop.task.Tasks;
import org.concordat.desktop.theme.EventThread;
import org.concordat.exchange.export.ExportException;

/** Opening, saving and exporting from one window, with its questions and messages. Belongs to the event thread. */
public final class Filing {

    private static final Words WORDS = Words.beside(Filing.class);

    private static final int MOST_LINES = 8;

    private final Storage storage;
    private final OpenFile file;
    private final Window owner;
    private final Tasks tasks;
    private final RecentFiles recent;
    private final Runnable changed;
    private final FileChoice choice;
    private final Saving saving;
    private final Exporting exporting;
    private final Reporting reporting;

    /**
     * The filing of one document.
     *
     * @param owner what dialogs stand over
     * @param memory remembers what was chosen last
     * @param changed told when the file has another name or its document was saved
     */
    public Filing(
            Storage storage,
            OpenFile file,
            Window owner,
            Tasks tasks,
            RecentFiles recent,
            Preferences memory,
            Runnable changed) {
        this.storage = storage;
        this.file = file;
        this.owner = owner;
        this.tasks = tasks;
        this.recent = recent;
        this.changed = changed;
        saving = new Saving(storage, file, owner, tasks, () -> saveAs(() -> {}), this::saved);
        choice = new FileChoice(owner, file.path().map(Path::getParent).orElse(null));
        exporting = new Exporting(storage, file, owner, tasks, choice, memory, changed);
        reporting = new Reporting(storage, file, owner, tasks, choice, memory, changed);
    }

    /** Asks for a file to open. */
    public void choose(Consumer<Path> chosen) {
        choice.toOpen().ifPresent(chosen);
    }

    /** Opens a file. @param opened told what was opened */
    public void open(Path path, Consumer<OpenFile> opened) {
        new Opening(storage, owner, tasks, recent).open(path, opened);
    }

    /** Saves where the document came from, or asks where. @param then done once it is saved */
    public void save(Runnable then) {
        EventThread.require();
        file.place()
                .filter(place -> isWritable(place.path()))
                .ifPresentOrElse(place -> saving.to(place, false, then), () -> saveAs(then));
    }

    private static boolean isWritable(Path path) {
        var folder = path.getParent();
        return folder != null && Files.isWritable(folder) && (!Files.exists(path) || Files.isWritable(path));
    }

    /** Asks where to save. */
    public void saveAs(Runnable then) {
        choice.toSave(file.document().settings().title())
                .ifPresent(path -> saving.to(
                        file.place()
                                .filter(place -> Storage.isSame(place.path(), path))
                                .orElseGet(() -> storage.file(path)),
                        true,
                        then));
    }

    private void saved() {
        file.path().ifPresent(recent::add);
        changed.run();
    }

    /**
     * Asks what to export, how, and where to.
     *
     * @param view the one at the front
     * @param selected the nodes in it that are selected
     * @param afar the zoom at which the window shows the view added up, if it does
     */
    public void export(View view, Set<NodeId> selected, OptionalDouble afar) {
        exporting.export(view, selected, afar);
    }

    /** Asks what to report, as what, and where to. */
    public void report() {
        reporting.report();
    }

    /** Asks about what is not saved. @param close done when the document may be given up */
    public void close(Runnable close) {
        if (!file.isDirty()) {
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
    public void tellNotices() {
        var notices = file.notices();
        if (!notices.isEmpty()) {
            var lines = notices.stream().limit(MOST_LINES).toList();
            int more = notices.size() - lines.size();
            Dialogs.message(
                    owner,
                    WORDS.format("notices", file.name(), notices.size()),
                    String.join("\n\n", lines) + (more > 0 ? "\n\n" + WORDS.format("notices.more", more) : ""));
        }
    }

    static String reason(Throwable failure) {
        var message = failure.getMessage();
        boolean plain = failure instanceof UnusableFileException
                || failure instanceof ExportException
                || failure instanceof SaveException;
        if (plain && message != null) {
            return message;
        }
        return failure instanceof IOException
                ? WORDS.format("reason.disk", String.valueOf(message))
                : WORDS.format("reason.unknown", String.valueOf(message));
    }
}
