package org.concordat.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The {@code concordat} command: opens the window, or does one of its subcommands. */
@Command(
        name = "concordat",
        resourceBundle = "org.concordat.cli.messages",
        versionProvider = ProductVersion.class,
        mixinStandardHelpOptions = true)
public final class ConcordatCommand implements Callable<Integer> {

    private final DesktopLauncher desktop;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE")
    private List<Path> files = List.of();

    private ConcordatCommand(DesktopLauncher desktop) {
        this.desktop = desktop;
    }

    /**
     * Runs one command line to its end.
     *
     * @return the exit status of the program
     */
    public static int run(String[] args, DesktopLauncher desktop) {
        return new CommandLine(new ConcordatCommand(desktop)).execute(args);
    }

    @Override
    public Integer call() {
        if (Display.available()) {
            return desktop.open(files);
        }
        PrintWriter out = spec.commandLine().getOut();
        out.println(ResourceBundle.getBundle("org.concordat.cli.messages").getString("display.none"));
        return CommandLine.ExitCode.OK;
    }
}
