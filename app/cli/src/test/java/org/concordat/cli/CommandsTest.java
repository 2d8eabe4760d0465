package org.concordat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.concordat.core.plugin.Plugins;
import org.concordat.core.workspace.Workspace;
import org.junit.jupiter.api.Test;

class CommandsTest {

    private static Set<String> made(String... args) {
        var surroundings = new Surroundings(
                new Installation(() -> new Workspace(Plugins.none()), Optional.empty()),
                Clock.systemUTC(),
                () -> false);
        return ConcordatCommand.commandLine((files, safe) -> 0, surroundings, args)
                .getSubcommands()
                .keySet();
    }

    @Test
    void onlyTheCommandThatIsNamedIsMade() {
        assertThat(made("check", "a.concordat.json")).containsExactly("check");
    }

    @Test
    void allCommandsAreMadeWhereNoneIsNamed() {
        assertThat(made("chekc")).hasSize(10);
    }

    @Test
    void completionKnowsAllCommands() {
        assertThat(made("completion")).hasSize(10);
    }

    @Test
    void theVersionIsAnsweredAtOnce() {
        var bytes = new ByteArrayOutputStream();

        boolean answered = ProductVersion.answers(new String[] {"--version"}, new StandardOutput(bytes));

        assertThat(answered).isTrue();
        assertThat(bytes.toString(StandardCharsets.UTF_8)).matches("Concordat \\d+\\.\\d+\\.\\d+\n");
    }

    @Test
    void theVersionBesideOtherWordsIsLeftToTheCommands() {
        var bytes = new ByteArrayOutputStream();

        assertThat(ProductVersion.answers(new String[] {"check", "--version"}, new StandardOutput(bytes)))
                .isFalse();
        assertThat(bytes.size()).isZero();
    }
}
