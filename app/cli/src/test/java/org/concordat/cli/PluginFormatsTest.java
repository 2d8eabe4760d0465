package org.concordat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.concordat.core.plugin.PluginHost;
import org.concordat.core.plugin.store.PluginStore;
import org.concordat.core.workspace.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an installed plugin writes and reads is a format like any other. */
class PluginFormatsTest {

    @TempDir
    private Path folder;

    private Installation installation;
    private Path sample;

    @BeforeEach
    void aPlugin() throws IOException {
        var store = new PluginStore(folder.resolve("own"));
        installation = new Installation(
                () -> new Workspace(
                        PluginHost.start(folder.resolve("none"), store).plugins()),
                store,
                Optional.empty());
        sample = Sample.in(folder);
        assertThat(run("plugins", "install", "--trust", NamesPlugin.in(folder)).status())
                .isZero();
    }

    private Run run(Object... words) {
        return Run.in(installation, false, words);
    }

    private Path list(String text) throws IOException {
        return Files.writeString(folder.resolve("new.names.csv"), text);
    }

    @Test
    void itIsListedWithWhatItIsForAndHowItsFilesEnd() {
        var out = run("formats").out();

        assertThat(out.lines().filter(line -> line.startsWith("names.list")))
                .hasSize(2)
                .allMatch(line -> line.contains("For name badges.") && line.endsWith("(.names.csv)"));
        assertThat(out).contains("And by plugins:");
    }

    @Test
    void theNameOfTheFileSaysIt() {
        var target = folder.resolve("x.names.csv");

        var run = run("export", sample, "--to", target);

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).contains("Wrote " + target);
        assertThat(target).hasContent("Café – Ltd\nConnected Care\nLyng\nSt Mary's");
    }

    @Test
    void anyNameWillDoWhereTheFormatIsSaid() {
        var target = folder.resolve("x.csv");

        run("export", sample, "--to", target, "--as", "names.list");

        assertThat(target).content().startsWith("Café – Ltd\nConnected Care");
    }

    @Test
    void ofAViewItWritesWhatTheViewShows() {
        var target = folder.resolve("x.names.csv");

        run("export", sample, "--to", target, "--view", "v2");

        assertThat(target).hasContent("Connected Care\nSt Mary's");
    }

    @Test
    void oneThatFailsIsNamedAndLeavesTheEarlierFile() throws IOException {
        var target = Files.writeString(folder.resolve("x.broken"), "earlier");

        var run = run("export", sample, "--to", target);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("plugin names", "Broken list", "planted", "as it was");
        assertThat(target).hasContent("earlier");
    }

    @Test
    void aFileComesInAndComingInAgainChangesNothing() throws IOException {
        var target = folder.resolve("new.concordat.json");
        var list = list("Bilston choir\nWalking group\n");

        var first = run("import", list, "--to", target);
        var again = run("import", list, "--into", target);

        assertThat(first.status()).as(first.err()).isZero();
        assertThat(first.out()).contains("Added: 2 nodes", "Check the spelling.", "Wrote " + target);
        assertThat(run("info", target).out()).contains("Nodes: 2");
        assertThat(again.out()).contains("Nothing changes");
    }

    @Test
    void aNewNetworkIsCalledAsTheFileWithoutItsWholeExtension() throws IOException {
        var target = folder.resolve("other.concordat.json");

        run("import", list("Bilston choir"), "--to", target);

        assertThat(run("info", target).out()).startsWith("new\n");
    }

    @Test
    void whatItLeavesOutIsListedWithItsLine() throws IOException {
        var report = folder.resolve("left.csv");

        var run = run("import", list("Bilston choir\n\nWalking group"), "--dry-run", "--report", report);

        assertThat(run.out()).contains("no name: 1", "new.names.csv, line 2: no name", "Nothing was written.");
        assertThat(report).content().contains("\"new.names.csv\",\"2\",\"\",\"no name\"");
    }

    @Test
    void aFileOfAnotherNameIsReadAsWhatIsSaid() throws IOException {
        var list = Files.writeString(folder.resolve("plain.csv"), "Bilston choir");

        var run = run("import", list, "--as", "names.list", "--dry-run");

        assertThat(run.out()).contains("Added: 1 node,");
    }

    @Test
    void aFileThatIsNoSuchThingIsRefusedWithItsPlace() throws IOException {
        var target = folder.resolve("new.concordat.json");

        var run = run("import", list("\0\1"), "--to", target);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("new.names.csv cannot be read as \"List of names\": Line 1 is no text.");
        assertThat(target).doesNotExist();
    }

    @Test
    void aFormatThatNoPluginReadsIsNamedWithThoseThatAreRead() throws IOException {
        var run = run("import", list("x"), "--as", "names.other", "--dry-run");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("\"names.other\"", "Choose one of: names.list");
    }

    @Test
    void withoutPluginsTheUserIsToldWhatToDo() throws IOException {
        var run = Run.of("import", "other", list("x"), "--dry-run");

        assertThat(run.err()).contains("Install one that does");
    }

    @Test
    void aTableIsATableStill() throws IOException {
        var table = Files.writeString(folder.resolve("plain.csv"), "Name,Type\nBilston,GP practice\n");

        assertThat(run("import", table, "--dry-run").out()).contains("GP practice: 1");
    }
}
