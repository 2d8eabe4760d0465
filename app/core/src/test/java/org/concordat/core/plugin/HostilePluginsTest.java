package org.concordat.core.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.concordat.api.model.CareModel;
import org.concordat.core.plugin.pack.PackFile;
import org.concordat.core.plugin.store.PluginStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a plugin does when it is loaded, the healthy ones before and behind it are there, and it is named with the reason. */
class HostilePluginsTest {

    @TempDir
    private Path place;

    private Path folder;

    @BeforeEach
    void healthyOnesBeforeAndBehind() throws IOException {
        folder = Files.createDirectory(place.resolve("plugins"));
        put("a-healthy.jar", "healthy", SampleCareModels.Healthy.class);
        put("z-own.jar", "own", SampleCareModels.Own.class);
    }

    @AfterAll
    static void whatNeverEndsEnds() {
        System.setProperty(HostileCareModels.END, "");
    }

    private void put(String name, String id, Class<?> careModel) throws IOException {
        var pack = PackFile.of(
                id,
                "1.0.0",
                SampleCareModels.class,
                SampleCareModels.Named.class,
                HostileCareModels.class,
                HostileCareModels.Hostile.class,
                careModel);
        Files.move(pack.in(place), folder.resolve(name));
    }

    private static List<Class<? extends CareModel>> hostile() {
        return HostileCareModels.all();
    }

    private static List<Class<? extends CareModel>> endless() {
        return HostileCareModels.endless();
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void itHarmsNobody(Class<? extends CareModel> careModel) throws IOException {
        put("m-hostile.jar", "hostile", careModel);

        assertOthersAreThere();
    }

    @ParameterizedTest
    @MethodSource("endless")
    @Timeout(60)
    void norIsItWaitedForInVain(Class<? extends CareModel> careModel) throws IOException {
        put("m-hostile.jar", "hostile", careModel);

        assertOthersAreThere();
    }

    @Test
    void whatIsNoCareModelHarmsNobody() throws IOException {
        put("m-hostile.jar", "hostile", HostileCareModels.IsSomethingElse.class);

        assertOthersAreThere();
    }

    @Test
    void allOfThemTogetherHarmNobody() throws IOException {
        int i = 0;
        for (var careModel : hostile()) {
            put("m-" + i + ".jar", "hostile-" + i++, careModel);
        }

        var plugins =
                PluginHost.start(folder, new PluginStore(place.resolve("own"))).plugins();

        assertThat(plugins.installed())
                .filteredOn(InstalledPlugin::inUse)
                .extracting(InstalledPlugin::id)
                .containsExactly("healthy", "own");
        assertThat(plugins.installed()).hasSize(hostile().size() + 2);
    }

    private void assertOthersAreThere() {
        var plugins =
                PluginHost.start(folder, new PluginStore(place.resolve("own"))).plugins();
        assertThat(plugins.installed())
                .filteredOn(InstalledPlugin::inUse)
                .extracting(InstalledPlugin::id)
                .containsExactly("healthy", "own");
        assertThat(plugins.installed())
                .filteredOn(plugin -> plugin.id().equals("hostile"))
                .singleElement()
                .extracting(InstalledPlugin::problem)
                .asString()
                .isNotBlank()
                .doesNotContain("null");
        assertThat(plugins.careModels().models()).extracting(CareModel::id).containsExactly("core", "healthy", "own");
    }
}
