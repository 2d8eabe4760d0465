package org.concordat.desktop.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordat.api.edit.Edit;
import org.concordat.api.vocabulary.Words;
import org.concordat.core.document.Content;
import org.concordat.core.document.Document;
import org.concordat.core.document.RefusedEditException;
import org.concordat.core.storage.Reading;
import org.concordat.core.storage.UnusableFileException;
import org.concordat.core.storage.disk.Unfinished;
import org.concordat.core.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/** The ways in which a document comes to be open. From any thread; those that read a file take a while. */
public final class Opening {

    private static final Words WORDS = Words.beside(Opening.class);

    private final Workspace workspace;

    public Opening(Workspace workspace) {
        this.workspace = workspace;
    }

    /** A new document that has no file yet. */
    public OpenFile untitled() {
        var content = Content.empty(WORDS.get("untitled"), WORDS.get("view"));
        return new OpenFile(workspace, new Document(content), null, Remarks.NONE);
    }

    /** Opens a file. @throws UnusableFileException if nothing of it can be opened */
    public OpenFile read(Path path) throws UnusableFileException {
        var place = Place.at(workspace, path);
        try {
            return read(place);
        } catch (UnusableFileException e) {
            place.close();
            throw e;
        }
    }

    /** Opens a file anew that is open here already; the two share their place until one hands it over. */
    OpenFile read(Place place) throws UnusableFileException {
        return at(place, place.open());
    }

    private OpenFile at(Place place, Reading reading) {
        var lock = place.attempt();
        var remarks = new Remarks(
                reading.problems(),
                lock.isHeld() ? lock.notice() : "",
                lock.isHeld() ? "" : lock.notice(),
                reading.damaged());
        return new OpenFile(workspace, new Document(reading.content()), place, remarks);
    }

    /** The newest earlier version of a file that is whole. */
    Optional<Path> backup(Path path) {
        try {
            return workspace.file(path).backups().stream().filter(this::isWhole).findFirst();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private boolean isWhole(Path backup) {
        try {
            return !workspace.read(backup).damaged();
        } catch (UnusableFileException e) {
            return false;
        }
    }

    /** Opens an earlier version in the place of a file; it is not saved before the user says so. */
    OpenFile readBackup(Path backup, Path path) throws UnusableFileException {
        var content = workspace.read(backup).content();
        var place = Place.at(workspace, path);
        place.look();
        return unsaved(new Document(content), place, held(place));
    }

    private static String held(Place place) {
        return place.isHeld() ? place.attempt().notice() : "";
    }

    private OpenFile unsaved(Document document, @Nullable Place place, String warning) {
        document.markUnsaved();
        var file = new OpenFile(workspace, document, place, Remarks.warning(warning));
        file.journal().keep();
        return file;
    }

    /**
     * Opens what a crash has left, for its file if that is as it was then, or else as a copy. The old journal is deleted once a new one is
     * on the disk.
     *
     * @throws UnusableFileException if the journal cannot be read
     * @throws IOException if the disk takes no new journal; the old one is as it was
     */
    OpenFile recover(Unfinished left) throws UnusableFileException, IOException {
        var recovered = left.recover(workspace.reader());
        var document = new Document(recovered.base());
        var torn = replay(recovered.edits(), document) ? "" : WORDS.get("recovered.partly");
        var place = left.document().map(path -> placeOf(left, path));
        var changed = left.document()
                .filter(path -> place.isEmpty())
                .map(path -> WORDS.format("recovered.copy", path.getFileName()))
                .orElse("");
        var warning = Stream.of(changed, place.map(Opening::held).orElse(""), torn)
                .filter(w -> !w.isEmpty())
                .collect(Collectors.joining("\n\n"));
        var file = unsaved(document, place.orElse(null), warning);
        try {
            file.journal().flush();
        } catch (IOException e) {
            file.giveUp();
            file.close().run();
            throw e;
        }
        left.delete();
        return file;
    }

    /** The place of a file, if it still is what the edits build on. */
    private @Nullable Place placeOf(Unfinished left, Path path) {
        var place = Place.at(workspace, path);
        place.look();
        var stamp = place.file().stamp();
        if (stamp != null && left.buildsOn(stamp)) {
            return place;
        }
        place.close();
        return null;
    }

    /** Makes the edits as far as they fit. @return whether all did */
    private static boolean replay(List<Edit> edits, Document document) {
        try {
            edits.forEach(document::apply);
            return true;
        } catch (RefusedEditException e) {
            return false;
        }
    }
}
