package org.concordat.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.concordat.core.declared.DeclaredCareModel;
import org.concordat.core.declared.ModelSource;
import org.concordat.core.declared.UnfitModelException;
import org.concordat.core.plugin.PluginHost;
import org.concordat.core.plugin.pack.Need;
import org.concordat.core.plugin.pack.Pack;
import org.concordat.core.plugin.pack.PackException;
import org.concordat.core.plugin.pack.PackReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Looks through a file as installing it would, and says what it is. Nothing of it is run. */
@Command(name = "verify")
final class PluginsVerifyCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE")
    private Path file;

    @Override
    public Integer call() {
        var terminal = Terminal.of(spec);
        if (Files.isDirectory(file)) {
            return verifyFolder(terminal);
        }
        try {
            terminal.print(told(new PackReader(PluginHost.API_VERSION).read(file)));
            return ExitCode.OK;
        } catch (PackException e) {
            terminal.print(Texts.of("plugins.refused", file.toString(), String.valueOf(e.getMessage())));
            return Outcome.FOUND;
        }
    }

    /** A care model without code, as it is while somebody writes it. */
    private int verifyFolder(Terminal terminal) {
        try {
            var says =
                    DeclaredCareModel.verified(ModelSource.of(file), List.of()).header();
            terminal.print(Texts.of("plugins.whole", says.id(), says.version()));
            return ExitCode.OK;
        } catch (UnfitModelException e) {
            terminal.print(Texts.of("plugins.unfit", file.toString(), String.valueOf(e.getMessage())));
        } catch (IOException e) {
            terminal.print(Texts.of("plugins.refused", file.toString(), String.valueOf(e.getMessage())));
        }
        return Outcome.FOUND;
    }

    /** What a plugin says of itself, and what can be said of its file. */
    static List<String> told(Pack pack) {
        var says = pack.descriptor();
        var rows = List.of(
                List.of(Texts.of("plugins.id"), says.id() + " " + says.version()),
                List.of(Texts.of("plugins.description"), says.description()),
                List.of(Texts.of("plugins.provider"), says.provider()),
                List.of(Texts.of("plugins.licence"), says.licence()),
                List.of(Texts.of("plugins.requires"), says.requires()),
                List.of(
                        Texts.of("plugins.needs"),
                        says.needs().stream().map(PluginsVerifyCommand::told).collect(Collectors.joining(", "))),
                List.of(
                        Texts.of("plugins.code"),
                        Texts.of(says.holdsCode() ? "plugins.holdsCode" : "plugins.holdsNoCode")),
                List.of(Texts.of("plugins.sha512"), pack.sha512()));
        return Columns.aligned(
                rows.stream().filter(row -> !row.get(1).isEmpty()).toList());
    }

    private static String told(Need need) {
        return Texts.of(need.optional() ? "plugins.optional" : "plugins.need", need.id(), need.range());
    }
}
