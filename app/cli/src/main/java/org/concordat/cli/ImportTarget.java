package org.concordat.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.concordat.api.network.Settings;
import org.concordat.core.document.Content;
import org.concordat.core.document.Document;
import org.concordat.exchange.intake.Intake;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/** Into what an import goes: a new file, an existing one, or a copy of an existing one. */
final class ImportTarget {

    @Option(names = "--to", paramLabel = "OUT")
    private @Nullable Path to;

    @Option(names = "--into", paramLabel = "EXISTING")
    private @Nullable Path into;

    @Option(names = "--dry-run")
    private boolean dryRun;

    boolean isDryRun() {
        return dryRun;
    }

    /** Whether it is said where the result shall go, if anywhere. */
    boolean isGiven() {
        return to != null || into != null || dryRun;
    }

    /** @throws CommandFailure if it is not said where the result shall go */
    void require() throws CommandFailure {
        if (!isGiven()) {
            throw new CommandFailure(Texts.of("import.noTarget"));
        }
    }

    /** Opens the document that the import goes into; without one it is new. @param title of a new one */
    Importing open(String title, Installation installation, Progress progress) throws Exception {
        if (into != null) {
            var opened = OpenFile.readToSave(into, installation, progress);
            return to == null || to.equals(into)
                    ? new Importing(opened.file(), opened.workspace(), opened.content(), true)
                    : new Importing(opened.workspace().file(to), opened.workspace(), opened.content(), false);
        }
        var workspace = installation.workspace();
        var file = workspace.file(to == null ? Path.of("") : to);
        return new Importing(file, workspace, empty(title), false);
    }

    private static Content empty(String title) {
        return new Content(
                Settings.titled(title), List.of(), List.of(), List.of(), List.of(), List.of(), new TreeMap<>());
    }

    /** Makes the edit and saves, unless nothing is to be written. */
    void finish(Intake intake, Document document, Importing importing, Terminal terminal, Progress progress)
            throws Exception {
        if (dryRun) {
            terminal.print(Texts.of("import.dryRun"));
        } else if (intake.changesNothing() && importing.isInPlace()) {
            terminal.print(Texts.of("import.same", importing.path().toString()));
        } else {
            document.apply(intake.edit());
            progress.during(Texts.of("progress.writing", importing.path().toString()), () -> {
                importing.save(document.content());
                return ExitCode.OK;
            });
            terminal.print(Texts.of("import.written", importing.path().toString()));
        }
    }
}
