package org.concordat.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.concordat.core.storage.disk.SaveException;
import org.concordat.exchange.export.Export;
import org.concordat.exchange.export.FileOutput;
import org.concordat.exchange.export.LossReport;
import org.concordat.exchange.formats.Formats;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a file in a format of other programs; the extension says which. */
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE")
    private Path file;

    @Option(names = "--to", paramLabel = "OUT", required = true)
    private Path target;

    @Mixin
    private ChosenFormat format;

    @Mixin
    private WhatToExport what;

    @Option(names = "--loss", paramLabel = "REPORT")
    private @Nullable Path lossReport;

    ExportCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Exception {
        var terminal = Terminal.of(spec);
        var progress = new Progress(terminal);
        var installation = surroundings.installation().loadedOnce();
        format.choose(Formats.of(installation.workspace().careModels()), target, what.hasAllViews());
        var opened = OpenFile.read(file, installation, progress);
        opened.tellProblems(terminal);
        var export = what.of(opened, format.format(), LocalDate.now(surroundings.clock()));
        var losses = LossReport.of(export, format.format(), format.profile());
        if (!losses.losses().isEmpty()) {
            terminal.remark(losses.text().strip());
        }
        progress.during(Texts.of("progress.writing", target.toString()), () -> {
            write(export, losses, terminal);
            return ExitCode.OK;
        });
        return ExitCode.OK;
    }

    private void write(Export export, LossReport losses, Terminal terminal) throws CommandFailure, SaveException {
        try {
            if (Files.isDirectory(target) && !format.isFolder()) {
                throw new CommandFailure(Texts.of("write.directory", target.toString()));
            }
            if (Files.exists(target) && Files.isSameFile(target, file)) {
                throw new CommandFailure(Texts.of("export.itself", target.toString()));
            }
            var written = FileOutput.write(target, output -> format.write(export, output));
            if (lossReport != null) {
                Destination.write(lossReport, out -> out.write(losses.text().getBytes(StandardCharsets.UTF_8)));
            }
            written.forEach(path -> terminal.print(Texts.of("export.written", path.toString())));
        } catch (IOException e) {
            throw new CommandFailure(Texts.of("write.failed", target.toString(), Destination.reason(e)), e);
        }
    }
}
