package org.concordat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordat.api.vocabulary.Words;
import org.concordat.core.plugin.Plugins;
import org.concordat.core.workspace.Workspace;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;

class MessagesTest {

    private static final Words WORDS = Words.beside(Texts.class);

    private static Stream<CommandLine> commands() {
        var root = ConcordatCommand.commandLine(
                (files, safe) -> 0,
                new Surroundings(
                        new Installation(() -> new Workspace(Plugins.none()), Optional.empty()),
                        Clock.systemUTC(),
                        () -> false));
        return withSubcommands(root);
    }

    private static Stream<CommandLine> withSubcommands(CommandLine command) {
        return Stream.concat(
                Stream.of(command), command.getSubcommands().values().stream().flatMap(MessagesTest::withSubcommands));
    }

    private static String key(CommandLine command, String rest) {
        return command.getCommandSpec().qualifiedName(".") + "." + rest;
    }

    private static Stream<String> keys(CommandLine command) {
        var spec = command.getCommandSpec();
        var options = spec.options().stream()
                .map(o -> o.longestName().replaceFirst("^--", ""))
                .filter(o -> !o.equals("help") && !o.equals("version"));
        var parameters = spec.positionalParameters().stream().map(p -> p.paramLabel() + "[" + p.index() + "]");
        return Stream.of(Stream.of("usage.description"), options, parameters)
                .flatMap(s -> s)
                .map(rest -> key(command, rest));
    }

    @Test
    void everyCommandOptionAndParameterIsExplained() {
        assertThat(commands().flatMap(MessagesTest::keys))
                .allMatch(key -> !WORDS.orEmpty(key).isBlank());
    }

    @Test
    void noOtherHelpTextIsThere() {
        assertThat(WORDS.keys().stream().filter(key -> key.startsWith("concordat.")))
                .isSubsetOf(commands().flatMap(MessagesTest::keys).toList());
    }

    @Test
    void helpIsShownByEveryOption() {
        assertThat(commands().flatMap(c -> c.getCommandSpec().args().stream()).map(ArgSpec::description))
                .allMatch(description -> description.length > 0);
    }

    @Test
    void everyOtherTextIsUsed() throws IOException {
        String sources;
        try (var files = Files.list(Path.of("src/main/java/org/concordat/cli"))) {
            sources = files.map(MessagesTest::read).collect(Collectors.joining());
        }

        assertThat(WORDS.keys().stream()
                        .filter(key -> !key.startsWith("concordat.") && !key.startsWith("severity."))
                        .filter(key -> !key.equals("usage.footer")))
                .allMatch(key -> sources.contains("\"" + key + "\""));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
