package org.concordat.cli;

import java.nio.file.Path;
import org.concordat.api.network.ReportPlan;
import org.concordat.core.storage.disk.DocumentLock;
import org.concordat.core.storage.disk.SaveException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Keeps in the file what a report was made of, where that is asked for, as the window does. */
final class KeptReport {

    @Option(names = "--keep")
    private boolean wanted;

    /** Refuses what goes without a report. @throws CommandFailure if nothing is written, and so there is nothing to keep */
    void require(@Nullable Path target) throws CommandFailure {
        if (wanted && target == null) {
            throw new CommandFailure(Texts.of("report.keepWhat"));
        }
    }

    /** Opens the file, to be saved again if its choice is to be kept. */
    OpenFile open(Path file, Installation installation, Progress progress) throws Exception {
        return wanted ? OpenFile.readToSave(file, installation, progress) : OpenFile.read(file, installation, progress);
    }

    /**
     * Lets nobody else open the file while something is made, if its choice is to be kept.
     *
     * @throws CommandFailure if somebody has it open: their next save would meet a file that has changed
     */
    void alone(Path file, Making making) throws Exception {
        if (!wanted) {
            making.make();
            return;
        }
        var attempt = DocumentLock.acquire(file);
        try (var lock = attempt.lock()) {
            if (lock == null) {
                throw new CommandFailure(Texts.of("report.open", file.toString(), attempt.notice()));
            }
            making.make();
        }
    }

    /** What is made meanwhile. */
    @FunctionalInterface
    interface Making {
        void make() throws Exception;
    }

    /** Saves the choice, unless it is not to be kept or is in the file already. */
    void save(OpenFile opened, ReportPlan plan, Terminal terminal) throws SaveException {
        if (!wanted) {
            return;
        }
        var settings = opened.content().settings();
        boolean isNew = !plan.equals(settings.report());
        if (isNew) {
            opened.save(opened.content().with(settings.withReport(plan)));
        }
        terminal.print(Texts.of(
                isNew ? "report.kept" : "report.keptAlready", opened.path().toString()));
    }
}
