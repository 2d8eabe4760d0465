package org.concordat.core.plugin.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.concordat.core.plugin.pack.PackException;
import org.concordat.core.plugin.pack.PackFile;
import org.concordat.core.plugin.pack.PackReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is installed is there whole, what is refused leaves no trace, and the version before stays until the next update. */
class PluginStoreTest {

    private static final PackReader READER = new PackReader("0.1.0");

    @TempDir
    private Path folder;

    private Path downloads;
    private Path root;
    private PluginStore store;

    @BeforeEach
    void aStore() throws IOException {
        downloads = Files.createDirectory(folder.resolve("downloads"));
        root = folder.resolve("plugins");
        store = new PluginStore(root);
    }

    private Path pack(String version) throws IOException {
        return PackFile.of("panels", version, PluginStoreTest.class).in(downloads);
    }

    private StoredPlugin install(String version) throws IOException, PackException {
        return store.install(pack(version), READER);
    }

    private List<Path> files() {
        try (var all = Files.walk(root)) {
            return all.filter(file -> file.toString().endsWith(".jar")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void nothingIsInstalledAtFirst() throws Exception {
        assertThat(store.plugins()).isEmpty();
    }

    @Test
    void whatIsInstalledIsThereForOthersToo() throws Exception {
        var source = pack("1.0.0");
        var installed = store.install(source, READER);

        assertThat(new PluginStore(root).plugins()).containsExactly(installed);
        assertThat(installed.mayStart()).isTrue();
        assertThat(store.file(installed)).hasSameBinaryContentAs(source);
    }

    @Test
    void whatIsRefusedLeavesNoTrace() throws Exception {
        var page = Files.writeString(downloads.resolve("page.jar"), "<html>");

        assertThatThrownBy(() -> store.install(page, READER)).isInstanceOf(PackException.class);

        assertThat(store.plugins()).isEmpty();
        assertThat(files()).isEmpty();
        assertThat(Files.list(folder)).containsExactlyInAnyOrder(downloads, root);
    }

    @Test
    void aLaterVersionTakesThePlaceOfTheEarlierWhichStaysUntilTheNextUpdate() throws Exception {
        var earlier = install("1.0.0");
        var later = install("1.1.0");
        assertThat(store.plugins()).containsExactly(later);
        assertThat(files()).containsExactlyInAnyOrder(store.file(earlier), store.file(later));

        store.settle("panels");
        assertThat(files()).containsExactlyInAnyOrder(store.file(earlier), store.file(later));

        var latest = install("1.2.0");
        assertThat(files()).containsExactlyInAnyOrder(store.file(later), store.file(latest));
    }

    @Test
    void whatDoesNotWorkGivesWayToTheVersionBefore() throws Exception {
        var earlier = install("1.0.0");
        install("1.1.0");

        assertThat(store.goBack("panels")).contains(earlier);
        assertThat(store.plugins()).containsExactly(earlier);
    }

    @Test
    void whatHasWorkedGivesWayToTheVersionBeforeOnlyWhenAsked() throws Exception {
        install("1.0.0");
        store.settle("panels");
        install("1.1.0");
        store.settle("panels");

        assertThat(store.goBack("panels")).isEmpty();
        assertThat(store.rollBack("panels"))
                .get()
                .extracting(StoredPlugin::version)
                .isEqualTo("1.0.0");
        assertThat(store.plugins()).extracting(StoredPlugin::version).containsExactly("1.0.0");
        assertThat(files()).hasSize(1);
        assertThat(store.rollBack("panels")).isEmpty();
    }

    @Test
    void aVersionThatNeverWorkedIsNotWhatAnUpdateGoesBackTo() throws Exception {
        install("1.0.0");
        store.settle("panels");
        install("1.1.0");

        assertThat(install("1.2.0").before()).isEqualTo("1.0.0");
    }

    @Test
    void whatWasSwitchedOffComesBackSwitchedOff() throws Exception {
        install("1.0.0");
        store.settle("panels");
        install("1.1.0");
        store.enable("panels", false);

        assertThat(store.rollBack("panels"))
                .get()
                .extracting(StoredPlugin::enabled)
                .isEqualTo(false);
    }

    @Test
    void theSameFileAgainKeepsTheVersionBefore() throws Exception {
        install("1.0.0");
        store.settle("panels");
        install("1.1.0");

        assertThat(install("1.1.0").before()).isEqualTo("1.0.0");
    }

    @Test
    void whereItCameFromIsKept() throws Exception {
        store.install(pack("1.0.0"), READER, "abc");
        store.settle("panels");

        assertThat(store.find("panels")).get().extracting(StoredPlugin::source).isEqualTo("abc");
    }

    @Test
    void aVersionThatWasSetAsideIsNotWhatAnUpdateGoesBackTo() throws Exception {
        install("1.0.0");
        store.setAside("panels", "It never ended.");

        assertThat(install("1.1.0").hasBefore()).isFalse();
    }

    @Test
    void theSameVersionWithOtherContentTakesItsPlaceToo() throws Exception {
        var first = install("1.0.0");
        var other = store.install(
                PackFile.of("panels", "1.0.0", PluginStoreTest.class)
                        .with("note", "mended")
                        .in(downloads),
                READER);

        assertThat(store.file(other)).isNotEqualTo(store.file(first));
        assertThat(store.plugins()).containsExactly(other);
    }

    @Test
    void switchedOffItStaysInstalled() throws Exception {
        install("1.0.0");
        store.enable("panels", false);
        assertThat(store.plugins()).extracting(StoredPlugin::mayStart).containsExactly(false);

        store.enable("panels", true);
        assertThat(store.plugins()).extracting(StoredPlugin::mayStart).containsExactly(true);
    }

    @Test
    void whatWasSetAsideSaysWhyUntilItIsSwitchedOnAgain() throws Exception {
        install("1.0.0");
        store.setAside("panels", "It never ended.");
        assertThat(store.find("panels"))
                .get()
                .extracting(StoredPlugin::trouble, StoredPlugin::mayStart)
                .containsExactly("It never ended.", false);

        store.enable("panels", true);
        assertThat(store.find("panels")).get().extracting(StoredPlugin::trouble).isEqualTo("");
    }

    @Test
    void whatIsRemovedIsGoneWithItsFiles() throws Exception {
        install("1.0.0");

        assertThat(store.remove("panels")).isTrue();

        assertThat(store.plugins()).isEmpty();
        assertThat(files()).isEmpty();
        assertThat(store.remove("panels")).isFalse();
    }

    @Test
    void aDamagedListIsMadeAnewFromWhatIsThere() throws Exception {
        install("1.9.0");
        var latest = install("1.10.0");
        Files.writeString(root.resolve("installed.json"), "{\"format\": 1, \"plugins\": [");

        assertThat(store.plugins()).extracting(StoredPlugin::version).containsExactly(latest.version());
    }

    @Test
    void whatLiesAboutIsNotInstalled() throws Exception {
        install("1.0.0");
        var stray = Files.createDirectories(root.resolve("stray").resolve("1.0.0-0"));
        Files.copy(pack("1.0.0"), stray.resolve("stray-1.0.0.jar"));

        assertThat(store.plugins()).extracting(StoredPlugin::id).containsExactly("panels");
    }

    @Test
    void manyAtOnceAreAllInstalled() throws Exception {
        var sources = IntStream.range(0, 20)
                .mapToObj(i -> "panels-" + (char) ('a' + i))
                .map(id -> PackFile.of(id, "1.0.0", PluginStoreTest.class))
                .toList();
        var files = new ArrayList<Path>();
        for (var source : sources) {
            files.add(source.in(downloads));
        }

        files.parallelStream().forEach(file -> {
            try {
                new PluginStore(root).install(file, READER);
            } catch (IOException | PackException e) {
                throw new AssertionError(e);
            }
        });

        assertThat(store.plugins()).hasSize(20);
    }
}
