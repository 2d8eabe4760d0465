package org.concordat.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.concordat.api.exchange.Importer;
import org.concordat.exchange.export.Format;
import org.concordat.exchange.export.Profile;
import org.concordat.exchange.formats.Formats;
import org.concordat.exchange.formats.Importers;
import org.concordat.exchange.formats.Readers;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists the formats. */
@Command(name = "formats")
final class FormatsCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    FormatsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        var terminal = Terminal.of(spec);
        var careModels = surroundings.installation().workspace().careModels();
        var rows = Formats.of(careModels).all().stream()
                .map(format -> List.of(format.id(), format.purpose(), more(format)))
                .toList();
        Columns.aligned(rows).forEach(terminal::print);
        terminal.print(Texts.of("formats.read", String.join(", ", Readers.extensions())));
        var read = Importers.of(careModels).all().stream()
                .map(Importer::format)
                .map(format -> List.of(format.id(), format.purpose(), ending(format.extension())))
                .toList();
        if (!read.isEmpty()) {
            terminal.print(Texts.of("formats.readByPlugins"));
            Columns.aligned(read).forEach(terminal::print);
        }
        return ExitCode.OK;
    }

    /** Its profiles, or how its files end where the id does not say it. */
    private static String more(Format format) {
        var words = format.profiles().stream().map(Profile::word).collect(Collectors.joining(", "));
        if (!words.isEmpty()) {
            return "[" + words + "]";
        }
        boolean isPlain = format.extension().isEmpty() || format.extension().equals("." + format.id());
        return isPlain ? "" : ending(format.extension());
    }

    private static String ending(String extension) {
        return "(" + extension + ")";
    }
}
