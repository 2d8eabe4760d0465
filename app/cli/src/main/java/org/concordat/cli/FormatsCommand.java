package org.concordat.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.concordat.exchange.export.Format;
import org.concordat.exchange.export.Profile;
import org.concordat.exchange.formats.Formats;
import org.concordat.exchange.formats.Readers;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists the formats. */
@Command(name = "formats")
final class FormatsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        var terminal = Terminal.of(spec);
        var rows = Formats.own().all().stream()
                .map(format -> List.of(format.id(), format.purpose(), profiles(format)))
                .toList();
        Columns.aligned(rows).forEach(terminal::print);
        terminal.print(Texts.of("formats.read", String.join(", ", Readers.extensions())));
        return ExitCode.OK;
    }

    private static String profiles(Format format) {
        var words = format.profiles().stream().map(Profile::word).collect(Collectors.joining(", "));
        return words.isEmpty() ? "" : "[" + words + "]";
    }
}
