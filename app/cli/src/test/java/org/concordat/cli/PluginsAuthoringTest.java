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

/** Somebody without Java writes a care model, tries it, packs it and installs it, by commands alone. */
class PluginsAuthoringTest {

    @TempDir
    private Path folder;

    private Path project;
    private Installation installation;

    @BeforeEach
    void aProject() {
        var store = new PluginStore(folder.resolve("own"));
        installation = new Installation(
                () -> new Workspace(
                        PluginHost.start(folder.resolve("none"), store).plugins()),
                store,
                Optional.empty());
        project = folder.resolve("local-panels");
        assertThat(run("plugins", "new", project).status()).isZero();
    }

    private Run run(Object... words) {
        return Run.in(installation, false, words);
    }

    private void change(String from, String to) throws IOException {
        var file = project.resolve("care-model.json");
        Files.writeString(file, Files.readString(file).replace(from, to));
    }

    @Test
    void aNewCareModelPassesItsTestsAndIsLookedThrough() {
        assertThat(run("plugins", "test", project))
                .matches(run -> run.status() == 0)
                .matches(run -> run.out().contains("met      fails.concordat.json: rule PANEL-01 finds 1"));
        assertThat(run("plugins", "verify", project).out()).contains("no mistakes");
    }

    @Test
    void itIsPackedAndInstalledWithoutTrust() {
        run("plugins", "pack", project);
        var file = folder.resolve("local-panels-0.1.0.zip");

        assertThat(run("plugins", "verify", file).out()).contains("it is data");
        assertThat(run("plugins", "install", file).out()).contains("Installed local-panels: Local panels");
        assertThat(run("plugins", "list").out()).contains("local-panels  0.1.0    Local panels");
    }

    @Test
    void anExpectationThatIsNotMetIsTold() throws IOException {
        change("panel.members.size() <", "panel.members.size() >");

        assertThat(run("plugins", "test", project))
                .matches(run -> run.status() == 1)
                .matches(run -> run.out().contains("NOT MET  fails.concordat.json: rule PANEL-01 finds 1"));
    }

    @Test
    void aMistakeIsToldWithItsPlaceAndNothingIsPacked() throws IOException {
        change("panel.members.size() <", "panel.membrs.size() <");

        assertThat(run("plugins", "pack", project))
                .matches(run -> run.status() == 1)
                .matches(run ->
                        run.out().contains("care-model.json:35:") && run.out().contains("Perhaps members"));
        assertThat(folder.resolve("local-panels-0.1.0.zip")).doesNotExist();
    }

    @Test
    void aNameThatIsTakenIsRefused() {
        assertThat(run("plugins", "new", project))
                .matches(run -> run.status() == 2)
                .matches(run -> run.err().contains("is there already"));
    }

    @Test
    void aPluginInJavaIsBegunWithItsLibraries() throws IOException {
        var lib = Files.createDirectory(folder.resolve("lib"));
        for (var library : List.of("api", "core", "testkit")) {
            Files.writeString(lib.resolve("concordat-" + library + "-0.1.0.jar"), library);
        }
        var whole = new Installation(installation.loader(), installation.store(), Optional.empty(), List.of(lib));
        var made = folder.resolve("care-circles");

        assertThat(Run.in(whole, false, "plugins", "new", made, "--java").out()).contains("mvn package");
        assertThat(made.resolve("src/main/java/org/example/carecircles/CareCirclesCareModel.java"))
                .isRegularFile();
        assertThat(made.resolve("repository/org/concordat/concordat-api/0.1.0/concordat-api-0.1.0.jar"))
                .hasContent("api");
    }

    @Test
    void withoutItsLibrariesAPluginInJavaIsNotBegun() {
        var made = folder.resolve("care-circles");

        assertThat(run("plugins", "new", made, "--java"))
                .matches(run -> run.status() == 2)
                .matches(run -> run.err().contains("concordat-api-0.1.0.jar is missing"));
        assertThat(made).doesNotExist();
    }
}
