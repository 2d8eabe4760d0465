package org.concordat.core.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.concordat.api.model.CareModel;
import org.concordat.api.network.Facts;
import org.concordat.api.rule.Check;
import org.concordat.core.document.NetworkSnapshot;
import org.concordat.core.plugin.InstalledPlugin.Origin;
import org.concordat.core.plugin.gate.PluginProblem;
import org.concordat.core.plugin.pack.PackException;
import org.concordat.core.plugin.pack.PackFile;
import org.concordat.core.plugin.pack.PackReader;
import org.concordat.core.plugin.store.PluginStore;
import org.concordat.core.plugin.store.StoredPlugin;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginHostTest {

    @TempDir
    private Path place;

    private Path folder;
    private Path downloads;
    private PluginStore store;

    @BeforeEach
    void aHealthyPluginIsThere() throws IOException {
        folder = Files.createDirectory(place.resolve("shared"));
        downloads = Files.createDirectory(place.resolve("downloads"));
        store = new PluginStore(place.resolve("own"));
        pack("m-healthy.jar", "healthy", "*", SampleCareModels.Healthy.class);
    }

    @Test
    void aHealthyPluginBringsItsTypes() {
        var plugins = load(folder);

        assertThat(plugins.careModels().vocabulary().nodeType("healthy.Type").isPlaceholder())
                .isFalse();
        assertThat(plugins.installed())
                .extracting(InstalledPlugin::id, InstalledPlugin::inUse)
                .containsExactly(tuple("healthy", true));
    }

    @Test
    void aFolderThatIsNotThereHasNoPlugins() {
        assertThat(load(folder.resolve("none")).careModels().models())
                .extracting(CareModel::id)
                .containsExactly("core");
    }

    @Test
    void aFileThatIsNoArchiveHarmsNobody() throws IOException {
        Files.writeString(folder.resolve("a-broken.jar"), "not a jar");

        assertHealthyBeside("a-broken.jar", "no archive");
    }

    @Test
    void aPluginForANewerVersionIsNamedAndLeftOut() throws IOException {
        pack("a-newer.jar", "newer", ">=9.0.0", SampleCareModels.Throwing.class);

        assertHealthyBeside("newer", "it needs >=9.0.0, this is 0.1.0");
    }

    @Test
    void aCareModelThatThrowsAnErrorHarmsNobody() throws IOException {
        pack("a-throwing.jar", "throwing", "*", SampleCareModels.Throwing.class);

        assertHealthyBeside("throwing", "planted");
    }

    @Test
    void aCareModelMayNotDefineTheTypesOfAnother() throws IOException {
        pack("a-greedy.jar", "greedy", "*", SampleCareModels.Greedy.class);

        assertHealthyBeside("greedy", "may not define the type core.Type");
    }

    @Test
    void thePluginThatComesSecondWithTheSameIdsIsLeftOut() throws IOException {
        pack("z-copy.jar", "copy", "*", SampleCareModels.Healthy.class);

        assertHealthyBeside("copy", "id healthy");
    }

    private void assertHealthyBeside(String other, String problem) {
        var plugins = load(folder);
        var left = plugins.installed().stream().filter(p -> !p.inUse()).toList();
        assertThat(left).extracting(InstalledPlugin::id).containsExactly(other);
        assertThat(left.get(0).problem()).contains(problem);
        assertThat(plugins.careModels().find("healthy")).isPresent();
    }

    private static Tuple tuple(Object... values) {
        return Tuple.tuple(values);
    }

    private Plugins load(Path from) {
        return PluginHost.start(from, store).plugins();
    }

    private void pack(String file, String id, String requires, Class<? extends CareModel> careModel)
            throws IOException {
        var made =
                sample(id, "1.0.0", careModel).says("Plugin-Requires", requires).in(downloads);
        Files.move(made, folder.resolve(file));
    }

    private static PackFile sample(String id, String version, Class<? extends CareModel> careModel) {
        return PackFile.of(
                id,
                version,
                SampleCareModels.class,
                SampleCareModels.Named.class,
                HostileCareModels.Hostile.class,
                careModel);
    }

    private StoredPlugin install(PackFile pack) throws IOException, PackException {
        return store.install(pack.in(downloads), new PackReader(PluginHost.API_VERSION));
    }

    private InstalledPlugin listed(String id) {
        return load(folder).installed().stream()
                .filter(plugin -> plugin.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatTheUserHasInstalledIsLoadedToo() throws Exception {
        install(sample("own", "1.2.0", SampleCareModels.Own.class));

        assertThat(load(folder).installed())
                .extracting(InstalledPlugin::id, InstalledPlugin::origin, InstalledPlugin::inUse)
                .containsExactly(tuple("healthy", Origin.SHARED, true), tuple("own", Origin.OWN, true));
    }

    @Test
    void whatIsSwitchedOffIsListedAndNotRun() throws Exception {
        install(sample("own", "1.2.0", SampleCareModels.Own.class));
        store.enable("own", false);

        assertThat(listed("own"))
                .extracting(InstalledPlugin::inUse, InstalledPlugin::problem)
                .containsExactly(false, "");
        assertThat(load(folder).careModels().find("own")).isEmpty();
    }

    @Test
    void aFileThatWasChangedAfterItWasInstalledIsNotRun() throws Exception {
        var own = install(sample("own", "1.2.0", SampleCareModels.Own.class));
        var other = sample("own", "1.2.0", SampleCareModels.Own.class)
                .with("note", "x")
                .in(downloads);
        Files.copy(other, store.file(own), StandardCopyOption.REPLACE_EXISTING);

        assertThat(listed("own").problem()).contains("has been changed since");
    }

    @Test
    void thePluginDuringWhoseStartTheProgramEndedIsSwitchedOff() throws Exception {
        install(sample("own", "1.2.0", SampleCareModels.Own.class));
        Files.writeString(store.root().resolve("starting"), "own");

        assertThat(listed("own").problem()).contains("ended while this plugin was starting");
        assertThat(listed("own").inUse()).isFalse();

        store.enable("own", true);
        assertThat(listed("own").inUse()).isTrue();
    }

    @Test
    void anUpdateThatDoesNotWorkGivesWayToTheVersionBefore() throws Exception {
        install(sample("own", "1.2.0", SampleCareModels.Own.class));
        load(folder);
        install(sample("own", "1.3.0", HostileCareModels.ThrowsInConstructor.class));

        var plugins = load(folder);

        assertThat(plugins.careModels().find("own")).isPresent();
        assertThat(plugins.problems().all())
                .extracting(PluginProblem::message)
                .last()
                .asString()
                .contains("The plugin own 1.3.0 did not work, so 1.2.0 is in use again.");
        assertThat(listed("own").version()).isEqualTo("1.2.0");
    }

    @Test
    void aPluginSeesTheApiAndNotTheInsideOfTheProgram() throws Exception {
        install(sample("curious", "1.0.0", SampleCareModels.Curious.class));

        assertThat(load(folder).careModels().find("curious"))
                .get()
                .extracting(CareModel::description)
                .isEqualTo("org.concordat.api.edit.Edit");
    }

    @Test
    void inSafeModeNothingOfOthersIsRun() throws Exception {
        install(sample("own", "1.2.0", SampleCareModels.Own.class));

        var plugins = PluginHost.startSafely(folder, store).plugins();

        assertThat(plugins.careModels().models()).extracting(CareModel::id).containsExactly("core");
        assertThat(plugins.installed())
                .extracting(InstalledPlugin::problem)
                .allMatch(problem -> problem.contains("safe mode"))
                .hasSize(2);
        assertThat(listed("own").inUse()).isTrue();
    }

    @Test
    void whatBuildsOnAnotherHasIt() throws Exception {
        install(sample("own", "1.2.0", SampleCareModels.Own.class).says("Plugin-Dependencies", "healthy@>=1.0.0"));

        assertThat(listed("own").inUse()).isTrue();

        install(sample("own", "1.3.0", SampleCareModels.Own.class).says("Plugin-Dependencies", "gone@>=1.0.0"));
        assertThat(listed("own").problem()).contains("gone");
    }

    @Test
    void aPluginThatFailedThreeTimesStaysOffWhenAllAreStartedAnew() throws IOException {
        pack("a-failing.jar", "failing", "*", SampleCareModels.Failing.class);
        try (var host = PluginHost.start(folder, store);
                var again = failThreeTimes(host).again()) {
            assertThat(state(again, "failing")).contains("failed three times");
            assertThat(state(again, "healthy")).isEmpty();
        }
    }

    @Test
    void itWorksAgainOnceItIsForgiven() throws IOException {
        pack("a-failing.jar", "failing", "*", SampleCareModels.Failing.class);
        try (var host = PluginHost.start(folder, store)) {
            failThreeTimes(host).plugins().problems().forgive("failing");
            try (var again = host.again()) {
                assertThat(state(again, "failing")).isEmpty();
            }
        }
    }

    private static PluginHost failThreeTimes(PluginHost host) {
        var check = new Check(NetworkSnapshot.of(List.of(), List.of()), LocalDate.EPOCH, Facts.NONE);
        var failing = host.plugins().careModels().rules().stream()
                .filter(rule -> rule.about().id().equals("failing-1"))
                .findFirst()
                .orElseThrow();
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> failing.check(check)).hasMessageContaining("planted");
        }
        return host;
    }

    private static String state(PluginHost host, String id) {
        return host.plugins().installed().stream()
                .filter(plugin -> plugin.id().equals(id))
                .map(InstalledPlugin::problem)
                .findFirst()
                .orElseThrow();
    }
}
