package org.concordat.desktop.file;

import java.awt.Component;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.concordat.api.vocabulary.Words;
import org.concordat.core.workspace.Workspace;
import org.concordat.desktop.dialog.Dialogs;
import org.concordat.desktop.task.Tasks;
import org.jspecify.annotations.Nullable;

/** Opens files, with the questions and messages that this takes. Belongs to the event thread. */
public final class Opener {

    private static final Words WORDS = Words.beside(Opener.class);

    private final Opening opening;
    private final @Nullable Component owner;
    private final Tasks tasks;
    private final RecentFiles recent;

    /** @param owner what dialogs stand over */
    public Opener(Workspace workspace, @Nullable Component owner, Tasks tasks, RecentFiles recent) {
        opening = new Opening(workspace);
        this.owner = owner;
        this.tasks = tasks;
        this.recent = recent;
    }

    /**
     * Opens a file, or the newest whole backup of it where the file is damaged and the user wants that.
     *
     * @param then told what was opened; empty if nothing was
     */
    public void open(Path path, Consumer<Optional<OpenFile>> then) {
        tasks.start(
                WORDS.format("opening", path.getFileName()),
                () -> opening.read(path),
                read -> {
                    if (read.remarks().isDamaged()) {
                        askAboutDamaged(path, read, then);
                    } else {
                        opened(path, read, then);
                    }
                },
                e -> askAboutUnreadable(path, e, then));
    }

    private void opened(Path path, OpenFile file, Consumer<Optional<OpenFile>> then) {
        recent.add(path.toAbsolutePath());
        then.accept(Optional.of(file));
    }

    private void askAboutDamaged(Path path, OpenFile read, Consumer<Optional<OpenFile>> then) {
        findBackup(path, backup -> {
            if (backup.isPresent() && wantsBackup(path, WORDS.get("damaged.more"), WORDS.get("damaged.rest"))) {
                tasks.start(
                        WORDS.format("opening", path.getFileName()),
                        () -> {
                            read.close().run();
                            return opening.readBackup(backup.get(), path);
                        },
                        file -> opened(path, file, then),
                        e -> failed(path, e, then));
            } else {
                opened(path, read, then);
            }
        });
    }

    private void askAboutUnreadable(Path path, Throwable why, Consumer<Optional<OpenFile>> then) {
        findBackup(path, backup -> {
            if (backup.isPresent() && wantsBackup(path, Reasons.of(why), WORDS.get("cancel"))) {
                tasks.start(
                        WORDS.format("opening", path.getFileName()),
                        () -> opening.readBackup(backup.get(), path),
                        file -> opened(path, file, then),
                        e -> failed(path, e, then));
            } else if (backup.isPresent()) {
                then.accept(Optional.empty());
            } else {
                failed(path, why, then);
            }
        });
    }

    private void findBackup(Path path, Consumer<Optional<Path>> then) {
        tasks.start(
                WORDS.format("opening", path.getFileName()),
                () -> opening.backup(path),
                then,
                e -> then.accept(Optional.empty()));
    }

    private boolean wantsBackup(Path path, String why, String otherwise) {
        var question = WORDS.format("damaged", path.getFileName());
        return Dialogs.choose(owner, question, why, List.of(WORDS.get("damaged.backup"), otherwise)) == 0;
    }

    private void failed(Path path, Throwable why, Consumer<Optional<OpenFile>> then) {
        Dialogs.error(owner, WORDS.format("open.failed", path.getFileName()), Reasons.of(why));
        then.accept(Optional.empty());
    }
}
