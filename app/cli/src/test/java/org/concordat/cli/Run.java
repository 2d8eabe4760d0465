package org.concordat.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.core.plugin.Plugins;
import org.concordat.core.workspace.Workspace;

/** One run of the command line: what it was asked, and all that it answered. */
record Run(int status, String out, String err, List<Path> opened) {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2018-06-30T12:00:00Z"), ZoneOffset.UTC);
    private static final int WINDOW = 42;

    /** Without a display, without plugins and without a sample. */
    static Run of(Object... words) {
        return in(new Installation(() -> new Workspace(Plugins.none()), Optional.empty()), false, words);
    }

    static Run withDisplay(Object... words) {
        return in(new Installation(() -> new Workspace(Plugins.none()), Optional.empty()), true, words);
    }

    static Run in(Installation installation, boolean display, Object... words) {
        return run(ConcordatCommand::answer, installation, display, words);
    }

    /** The same with everything left to the parser. */
    static Run parsed(boolean display, Object... words) {
        return run(
                ConcordatCommand::parsed,
                new Installation(() -> new Workspace(Plugins.none()), Optional.empty()),
                display,
                words);
    }

    private interface Way {
        int run(String[] args, DesktopLauncher desktop, Surroundings surroundings, Terminal terminal);
    }

    private static Run run(Way way, Installation installation, boolean display, Object... words) {
        var out = new StringWriter();
        var err = new StringWriter();
        var opened = new ArrayList<Path>();
        DesktopLauncher desktop = (files, safe) -> {
            opened.addAll(files);
            return WINDOW;
        };
        var args = Stream.of(words).map(Object::toString).toArray(String[]::new);
        var terminal = new Terminal(new PrintWriter(out), new PrintWriter(err));
        var status = way.run(args, desktop, new Surroundings(installation, CLOCK, () -> display), terminal);
        terminal.out().flush();
        return new Run(status, out.toString(), err.toString(), opened);
    }
}
