package org.concordat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Optional;
import org.concordat.core.plugin.Plugins;
import org.concordat.core.workspace.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConcordatCommandTest {

    @TempDir
    private Path folder;

    @Test
    void theVersionIsALineOnStandardOutput() {
        assertThat(Run.of("--version").out()).matches("Concordat \\d+\\.\\d+\\.\\d+\n");
    }

    @Test
    void theVersionNeedsNoPlugins() {
        var withoutPlugins = new Installation(
                () -> {
                    throw new IllegalStateException("Nobody should ask");
                },
                Optional.empty());

        assertThat(Run.in(withoutPlugins, true, "--version").status()).isZero();
    }

    @Test
    void helpNamesEveryCommand() {
        assertThat(Run.of("--help").out()).contains("info", "check", "format", "export", "plugins", "completion");
    }

    @Test
    void everyCommandHasHelp() {
        var root = ConcordatCommand.commandLine(
                (files, safe) -> 0,
                new Surroundings(
                        new Installation(() -> new Workspace(Plugins.none()), Optional.empty()),
                        Clock.systemUTC(),
                        () -> false));

        assertThat(root.getSubcommands().keySet())
                .allSatisfy(name -> assertThat(Run.of(name, "--help").out()).startsWith("Usage: concordat " + name));
    }

    @Test
    void filesOpenInTheWindow() throws IOException {
        var file = Sample.in(folder);

        var run = Run.withDisplay(file);

        assertThat(run.opened()).containsExactly(file);
    }

    @Test
    void theWindowIsToldToBeSafe() {
        var told = new ArrayList<Boolean>();
        var surroundings = new Surroundings(
                new Installation(() -> new Workspace(Plugins.none()), Optional.empty()), Clock.systemUTC(), () -> true);
        DesktopLauncher desktop = (files, safe) -> told.add(safe) ? 0 : 1;
        var nowhere = new PrintWriter(Writer.nullWriter());

        ConcordatCommand.answer(new String[] {"--safe-mode"}, desktop, surroundings, new Terminal(nowhere, nowhere));
        ConcordatCommand.answer(new String[] {}, desktop, surroundings, new Terminal(nowhere, nowhere));

        assertThat(told).containsExactly(true, false);
    }

    @Test
    void theWindowDecidesTheExitStatus() {
        assertThat(Run.withDisplay().status()).isEqualTo(42);
    }

    @Test
    void aFileThatIsNotThereOpensNoWindow() {
        var run = Run.withDisplay("exprot");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("no file and no command \"exprot\"").contains("--help");
    }

    @Test
    void withoutADisplayTheFileIsSummedUp() throws IOException {
        var run = Run.of(Sample.in(folder));

        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("Connected Care\n").contains("Nodes: 4");
        assertThat(run.err()).contains("no display");
        assertThat(run.opened()).isEmpty();
    }

    @Test
    void withoutADisplayAndAFileTheSampleIsSummedUp() throws IOException {
        var installation = new Installation(() -> new Workspace(Plugins.none()), Optional.of(Sample.in(folder)));

        assertThat(Run.in(installation, false).out()).startsWith("Connected Care\n");
    }

    @Test
    void anUnknownOptionIsAnsweredByTheNearest() throws IOException {
        var run = Run.of("info", "--jsn", Sample.in(folder));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("Unknown option: '--jsn'").contains("--json");
    }

    @Test
    void aMissingWordIsAnsweredByWhereToLook() {
        var run = Run.of("export");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("Run \"concordat export --help\"");
    }

    @Test
    void aFaultOfOursIsASentenceWithoutATrace() throws IOException {
        var broken = new Installation(
                () -> {
                    throw new IllegalStateException("loose wire");
                },
                Optional.empty());

        var run = Run.in(broken, false, "info", Sample.in(folder));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("loose wire").contains("report").doesNotContain("\tat ");
    }

    @Test
    void tooLittleMemoryIsToldAsSuch() throws IOException {
        var greedy = new Installation(
                () -> {
                    throw new OutOfMemoryError("planted");
                },
                Optional.empty());

        var run = Run.in(greedy, false, "info", Sample.in(folder));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("not enough memory").contains("-Xmx");
    }

    @Test
    void completionNamesTheOptions() {
        var run = Run.of("completion");

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("--view").contains("complete ").doesNotContain("\r");
    }

    @Test
    void aFolderIsNoFile() {
        var run = Run.of(folder);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("folder");
    }

    @Test
    void aFileNamedLikeACommandIsReachedByItsFolder() throws IOException {
        var file = Files.copy(Sample.in(folder), folder.resolve("info"));

        assertThat(Run.of(file).out()).contains("Connected Care");
    }
}
