package org.concordat.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.concordat.api.network.Network;
import org.concordat.api.view.View;
import org.concordat.core.document.Content;
import org.concordat.core.document.NetworkAsAt;
import org.concordat.core.document.NetworkSnapshot;
import org.concordat.core.storage.Brought;
import org.concordat.core.storage.Reading;
import org.concordat.core.storage.disk.DocumentFile;
import org.concordat.core.storage.disk.SaveException;
import org.concordat.core.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/** A file that was opened, and the workspace it was read in. */
record OpenFile(DocumentFile file, Workspace workspace, Reading reading) {

    /** @throws org.concordat.core.storage.UnusableFileException if it cannot be opened at all */
    static OpenFile read(Path path, Installation installation, Progress progress) throws Exception {
        return progress.during(Texts.of("progress.reading", path.toString()), () -> {
            var workspace = installation.workspace();
            return new OpenFile(workspace.file(path), workspace, workspace.read(path));
        });
    }

    /** The same for a file that is to be saved again; then what another program does to it in the meantime is noticed. */
    static OpenFile readToSave(Path path, Installation installation, Progress progress) throws Exception {
        return progress.during(Texts.of("progress.reading", path.toString()), () -> {
            var workspace = installation.workspace();
            var file = workspace.file(path);
            return new OpenFile(file, workspace, file.open());
        });
    }

    Path path() {
        return file.path();
    }

    Content content() {
        return reading.content();
    }

    String title() {
        return content().settings().title();
    }

    /** The title as a heading. */
    String titleInWords() {
        return title().isBlank() ? Texts.of("info.untitled") : title();
    }

    /** The day to look at: the one asked for, else that of the document, else today. */
    LocalDate day(@Nullable LocalDate wanted, Clock clock) {
        return wanted == null ? content().settings().dayOr(LocalDate.now(clock)) : wanted;
    }

    /** The file as if it held only what stood, or is planned to stand, on a day. */
    OpenFile asAt(LocalDate day) {
        return new OpenFile(
                file,
                workspace,
                new Reading(NetworkAsAt.of(content(), day), reading.problems(), reading.damaged(), reading.brought()));
    }

    Network network() {
        return NetworkSnapshot.of(content().nodes(), content().links());
    }

    /** The view with this id or this name, letter case aside. */
    Optional<View> view(String wanted) {
        var views = content().views();
        return views.stream()
                .filter(v -> v.id().value().equals(wanted))
                .findFirst()
                .or(() -> views.stream()
                        .filter(v -> v.name().equalsIgnoreCase(wanted))
                        .findFirst());
    }

    /** The bytes that opening and saving in the window would write. */
    byte[] canonical() {
        return workspace.canonical(content());
    }

    /** Saves it as the window would; the earlier version is kept as a backup. */
    void save() throws SaveException {
        save(content());
    }

    /** Saves other content in the place of what was opened, in the same way. */
    void save(Content changed) throws SaveException {
        file.save(workspace.toSave(changed));
    }

    /** Tells what a person should know about the file, beside the answer. */
    void tellProblems(Terminal terminal) {
        reading.brought().stream()
                .filter(Brought::isFelt)
                .forEach(one -> terminal.remark(Texts.of("problem", path().toString(), one.told())));
        reading.problems()
                .forEach(p -> terminal.remark(
                        Texts.of(p.line() == 0 ? "problem" : "problem.line", path().toString(), p.toString())));
    }
}
