package org.concordat.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.concordat.exchange.export.Export;
import org.concordat.exchange.export.FileOutput;
import org.concordat.exchange.export.Finish;
import org.concordat.exchange.formats.ReportFormats;
import org.concordat.exchange.report.Report;
import org.concordat.exchange.report.ReportFormat;
import org.concordat.exchange.report.Reports;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the report on a file; the extension says as what. */
@Command(name = "report")
final class ReportCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE")
    private Path file;

    @ArgGroup(multiplicity = "1")
    private Way way = new Way();

    @Mixin
    private ChosenReport chosen;

    @Mixin
    private KeptReport kept;

    @Option(names = "--as", paramLabel = "FORMAT")
    private @Nullable String as;

    @Option(names = "--template", paramLabel = "TEMPLATE")
    private @Nullable Path template;

    /** Either writes it, or says what it could be made of. */
    static final class Way {
        @Option(names = "--to", paramLabel = "OUT", required = true)
        private @Nullable Path to;

        @Option(names = "--list", required = true)
        private boolean list;
    }

    ReportCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Exception {
        kept.require(way.to);
        var format = way.to == null ? null : format(way.to);
        kept.alone(file, () -> answer(way.to, format));
        return ExitCode.OK;
    }

    private void answer(@Nullable Path target, @Nullable ReportFormat format) throws Exception {
        var terminal = Terminal.of(spec);
        var progress = new Progress(terminal);
        var opened = kept.open(file, surroundings.installation(), progress);
        opened.tellProblems(terminal);
        var reports = Reports.of(opened.workspace().careModels());
        if (target == null || format == null) {
            chosen.list(opened, reports, terminal);
            return;
        }
        var plan = chosen.plan(opened, reports);
        progress.during(Texts.of("progress.writing", target.toString()), () -> {
            var report = reports.write(export(opened), plan);
            write(report, format, target);
            tellSilent(report, terminal);
            terminal.print(Texts.of("export.written", target.toString()));
            return ExitCode.OK;
        });
        kept.save(opened, plan, terminal);
    }

    private ReportFormat format(Path target) throws CommandFailure {
        var found = as == null ? ReportFormats.of(target) : ReportFormats.of(as);
        return found.orElseThrow(() ->
                new CommandFailure(Texts.of("report.unknownFormat", target.toString(), ReportFormats.extensions())));
    }

    private Export export(OpenFile opened) {
        var content = opened.content();
        return new Export(
                        opened.titleInWords(),
                        opened.network(),
                        null,
                        opened.day(null, surroundings.clock()),
                        opened.workspace().careModels())
                .of(content.views(), content.views().size())
                .with(content.settings().parameters())
                .with(Finish.USUAL.withTemplate(template));
    }

    private static void write(Report report, ReportFormat format, Path target) throws CommandFailure {
        if (report.parts().isEmpty()) {
            throw new CommandFailure(Texts.of("report.nothing"));
        }
        if (Files.isDirectory(target)) {
            throw new CommandFailure(Texts.of("write.directory", target.toString()));
        }
        try {
            FileOutput.write(target, output -> output.file(out -> format.write(report, out)));
        } catch (IOException e) {
            throw new CommandFailure(Texts.of("write.failed", target.toString(), Destination.reason(e)), e);
        }
    }

    private static void tellSilent(Report report, Terminal terminal) {
        if (!report.silent().isEmpty()) {
            terminal.remark(Texts.of("report.silent", String.join(", ", report.silent())));
        }
    }
}
