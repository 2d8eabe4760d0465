package org.concordat.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.concordat.exchange.export.ExportFormat;
import org.concordat.exchange.graphml.GraphmlProfile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
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

    @Option(names = "--view", paramLabel = "VIEW")
    private @Nullable String view;

    @Option(names = "--on", paramLabel = "DATE", converter = DayConverter.class)
    private @Nullable LocalDate on;

    @Option(names = "--zoom", paramLabel = "PERCENT", converter = ZoomConverter.class, defaultValue = "100")
    private double zoom;

    @Option(names = "--profile", paramLabel = "PROFILE")
    private @Nullable String profile;

    ExportCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Exception {
        var terminal = Terminal.of(spec);
        var progress = new Progress(terminal);
        var format = ExportFormat.of(target)
                .orElseThrow(() -> new CommandFailure(Texts.of("export.unknownFormat", target.toString())));
        var chosen = profile();
        var opened = OpenFile.read(file, surroundings.installation(), progress);
        opened.tellProblems(terminal);
        var whole = WhatToExport.of(opened, view, format, LocalDate.now(surroundings.clock()));
        var export = (on == null ? whole : whole.asItStoodOn(on)).atZoom(zoom);
        progress.during(Texts.of("progress.writing", target.toString()), () -> {
            Destination.write(target, out -> format.write(export, chosen, out));
            return ExitCode.OK;
        });
        terminal.print(Texts.of("export.written", target.toString()));
        return ExitCode.OK;
    }

    private GraphmlProfile profile() throws CommandFailure {
        if (profile == null) {
            return GraphmlProfile.UNIVERSAL;
        }
        for (var known : GraphmlProfile.values()) {
            if (known.name().equalsIgnoreCase(profile)) {
                return known;
            }
        }
        var names = Arrays.stream(GraphmlProfile.values())
                .map(p -> p.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        throw new CommandFailure(Texts.of("export.unknownProfile", profile, names));
    }
}
