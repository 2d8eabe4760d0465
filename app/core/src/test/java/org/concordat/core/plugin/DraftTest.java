package org.concordat.core.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.concordat.core.declared.project.NewProject;
import org.concordat.core.plugin.InstalledPlugin.Origin;
import org.concordat.core.plugin.store.PluginStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A care model is in use while it is written. */
class DraftTest {

    @TempDir
    private Path place;

    private Path draft;
    private PluginHost host;

    @BeforeEach
    void aCareModelIsBegun() throws IOException {
        draft = place.resolve("local-panels");
        NewProject.write(draft, "local-panels");
        host = PluginHost.start(place.resolve("none"), new PluginStore(place.resolve("store")));
    }

    @AfterEach
    void close() {
        host.close();
    }

    @Test
    void itsTypesAreThere() {
        host = host.with(Optional.of(draft));

        assertThat(host.plugins().installed())
                .singleElement()
                .satisfies(plugin -> assertThat(plugin.origin()).isEqualTo(Origin.DRAFT))
                .satisfies(plugin -> assertThat(plugin.inUse()).isTrue());
        assertThat(host.plugins().careModels().find("local-panels")).isPresent();
    }

    @Test
    void whatWasWrittenSinceIsThereWhenItIsReadAgain() throws IOException {
        host = host.with(Optional.of(draft));
        var file = draft.resolve("care-model.json");
        Files.writeString(
                file, Files.readString(file).replaceFirst("\"version\": \"[^\"]*\"", "\"version\": \"7.0.0\""));
        host = host.again();

        assertThat(host.plugins()
                        .careModels()
                        .find("local-panels")
                        .orElseThrow()
                        .version())
                .isEqualTo("7.0.0");
    }

    @Test
    void aMistakeIsToldWithItsPlaceAndHarmsNobody() throws IOException {
        Files.writeString(draft.resolve("care-model.json"), "{\"id\": \"local-panels\", \"colour\": 1}");
        host = host.with(Optional.of(draft));

        assertThat(host.plugins().installed())
                .singleElement()
                .extracting(InstalledPlugin::problem)
                .asString()
                .contains("care-model.json:1");
        assertThat(host.plugins().careModels().find("core")).isPresent();
    }

    @Test
    void itIsGoneWhenNobodyWritesItAnyMore() {
        host = host.with(Optional.of(draft)).with(Optional.empty());

        assertThat(host.plugins().installed()).isEmpty();
    }
}
