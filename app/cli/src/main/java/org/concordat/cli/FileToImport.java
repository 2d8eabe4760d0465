package org.concordat.cli;

import java.nio.file.Path;
import org.concordat.api.network.Network;
import org.concordat.core.document.Document;
import org.concordat.exchange.intake.Intake;
import org.concordat.exchange.intake.SkipLog;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A file of any make that is imported through a mapping, and what is asked for with it. */
final class FileToImport {

    @Parameters(paramLabel = "FILE")
    private Path file;

    @Mixin
    private ImportTarget target;

    @Option(names = "--mapping", paramLabel = "MAPPING")
    private @Nullable Path mapping;

    @Option(names = "--save-mapping", paramLabel = "MAPPING")
    private @Nullable Path savedMapping;

    @Option(names = "--report", paramLabel = "FILE")
    private @Nullable Path report;

    /** Writes a mapping to a file. */
    @FunctionalInterface
    interface MappingWriter {
        void to(Path file) throws Exception;
    }

    /** Says what importing would do to a network. */
    @FunctionalInterface
    interface Reading {
        Intake into(Network network, SkipLog skips) throws Exception;
    }

    Path path() {
        return file;
    }

    ImportTarget target() {
        return target;
    }

    /** The mapping that is named, or null. */
    @Nullable
    Path mapping() {
        return mapping;
    }

    /** Its name without the extension. */
    String title() {
        return String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", "");
    }

    /** @throws CommandFailure if it is said neither where the result shall go nor where the mapping shall */
    void requireTarget() throws CommandFailure {
        if (savedMapping == null) {
            target.require();
        }
    }

    /** Saves the mapping if that is asked for. */
    void saveMapping(MappingWriter writer, Terminal terminal) throws Exception {
        if (savedMapping != null) {
            writer.to(savedMapping);
            terminal.remark(Texts.of("import.mappingSaved", savedMapping.toString()));
        }
    }

    /** Reads the file for a document and prints what importing it would do, and what does not fit. */
    Intake read(Document document, Importing importing, Terminal terminal, Progress progress, Reading reading)
            throws Exception {
        try (var skipped = SkipReport.to(report)) {
            var intake = progress.during(
                    Texts.of("progress.reading", file.toString()),
                    () -> reading.into(document.snapshot(), new SkipLog(skipped::add)));
            skipped.write();
            terminal.print(intake.summary(importing.workspace().careModels().vocabulary()));
            SkipReport.list(intake.skips(), terminal);
            return intake;
        }
    }
}
