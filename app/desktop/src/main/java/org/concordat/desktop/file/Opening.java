package org.concordat.desktop.file;

import java.awt.Component;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.concordat.api.vocabulary.Words;
import org.concordat.desktop.dialog.Dialogs;
import org.concordat.desktop.task.Tasks;

/** Opening files from a window. Belongs to the event thread. */
public final class Opening {

    private static final Words WORDS = Words.beside(Opening.class);

    private final Storage storage;
    private final Component owner;
    private final Tasks tasks;
    private final RecentFiles recent;

    /** @param owner what dialogs stand over */
    public Opening(Storage storage, Component owner, Tasks tasks, RecentFiles recent) {
        this.storage = storage;
        this.owner = owner;
        this.tasks = tasks;
        this.recent = recent;
    }

    /** Asks for a file to open. */
    public void choose(Consumer<Path> chosen) {
        new FileChoice(
                        owner,
                        recent.list().stream().map(Path::getParent).findFirst().orElse(null))
                .toOpen()
                .ifPresent(chosen);
    }

    /** Reads a file behind the event thread. @param opened told what was opened */
    public void open(Path path, Consumer<OpenFile> opened) {
        tasks.start(
                WORDS.format("opening", path.getFileName()),
                () -> storage.read(path),
                read -> {
                    recent.add(path.toAbsolutePath());
                    opened.accept(read);
                },
                e -> Dialogs.error(owner, WORDS.format("open.failed", path.getFileName()), Filing.reason(e)));
    }
}
