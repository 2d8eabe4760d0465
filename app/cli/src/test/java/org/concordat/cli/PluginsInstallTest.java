package org.concordat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.concordat.core.plugin.PluginHost;
import org.concordat.core.plugin.store.PluginStore;
import org.concordat.core.workspace.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plugin is looked at, installed, switched off and on and taken out by commands alone. */
class PluginsInstallTest {

    @TempDir
    private Path folder;

    private Path file;
    private Installation installation;

    @BeforeEach
    void aFile() throws IOException {
        var store = new PluginStore(folder.resolve("own"));
        installation = new Installation(
                () -> new Workspace(
                        PluginHost.start(folder.resolve("none"), store).plugins()),
                store,
                Optional.empty());
        file = PanelsPlugin.of("1.2.0").in(folder);
    }

    private Run run(Object... words) {
        return Run.in(installation, false, words);
    }

    private String list() {
        return run("plugins", "list").out();
    }

    @Test
    void aFileSaysWhatItIsWithoutBeingInstalled() {
        var run = run("plugins", "verify", file);

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("panels 1.2.0", "Wolverhampton", "it can do whatever you can do");
        assertThat(list()).contains("no plugins");
    }

    @Test
    void aFileThatIsNoPluginIsNotInstalled() throws IOException {
        var page = Files.writeString(folder.resolve("page.jar"), "<html>");

        assertThat(run("plugins", "verify", page)).extracting(Run::status).isEqualTo(1);
        assertThat(run("plugins", "install", "--trust", page))
                .extracting(Run::status, run -> run.err().contains("no archive"))
                .isEqualTo(List.of(2, true));
        assertThat(list()).contains("no plugins");
    }

    @Test
    void codeIsOnlyInstalledByWhoeverSaysThatTheyTrustIt() {
        var run = run("plugins", "install", file);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("--trust");
        assertThat(list()).contains("no plugins");
    }

    @Test
    void whatIsInstalledIsThereAtOnce() {
        var run = run("plugins", "install", "--trust", file);

        assertThat(run.out()).contains("Installed panels: Local panels");
        assertThat(run.status()).isZero();
        assertThat(list()).contains("panels  1.2.0    Local panels");
    }

    @Test
    void itIsSwitchedOffAndOnAndTakenOut() {
        run("plugins", "install", "--trust", file);

        assertThat(run("plugins", "disable", "panels").status()).isZero();
        assertThat(list()).contains("switched off");
        assertThat(run("plugins", "enable", "panels").status()).isZero();
        assertThat(list()).contains("Local panels");
        assertThat(run("plugins", "remove", "panels").status()).isZero();
        assertThat(list()).contains("no plugins");
    }

    @Test
    void whatIsNotInstalledIsNamed() {
        assertThat(run("plugins", "remove", "pacs").err()).contains("not installed a plugin pacs");

        run("plugins", "install", "--trust", file);
        assertThat(run("plugins", "remove", "pacs").err()).contains("but: panels");
    }
}
