package org.concordat.desktop.file;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.concordat.api.vocabulary.Words;
import org.concordat.core.document.Content;
import org.concordat.core.document.Document;
import org.concordat.core.storage.Problem;
import org.concordat.core.storage.UnusableFileException;
import org.concordat.core.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/** An open document and the file that it came from or goes to. Belongs to the event thread, except for reading it. */
public final class OpenFile {

    private static final Words WORDS = Words.beside(OpenFile.class);

    private final Document document;
    private final List<Problem> problems;
    private @Nullable Path path;

    private OpenFile(Document document, @Nullable Path path, List<Problem> problems) {
        this.document = document;
        this.path = path;
        this.problems = List.copyOf(problems);
    }

    /** A new document that has no file yet. */
    public static OpenFile untitled() {
        return new OpenFile(new Document(Content.empty(WORDS.get("untitled"), WORDS.get("view"))), null, List.of());
    }

    /** Reads a file; takes a while, so not on the event thread. @throws UnusableFileException if nothing of it can be opened */
    public static OpenFile read(Workspace workspace, Path path) throws UnusableFileException {
        var reading = workspace.read(path);
        return new OpenFile(new Document(reading.content()), path.toAbsolutePath(), reading.problems());
    }

    public Document document() {
        return document;
    }

    /** Where it is saved; empty if it was never saved. */
    public Optional<Path> path() {
        return Optional.ofNullable(path);
    }

    void moveTo(Path newPath) {
        path = newPath.toAbsolutePath();
    }

    /** What should be known about the file as it was opened. */
    public List<Problem> problems() {
        return problems;
    }

    /** The name of the file, or the title of a document without one. */
    public String name() {
        return path().map(p -> String.valueOf(p.getFileName()))
                .orElseGet(() -> document.settings().title());
    }

    /** Whether it is as new: no file, no change. */
    public boolean isUntouched() {
        return path == null && !document.isDirty();
    }
}
