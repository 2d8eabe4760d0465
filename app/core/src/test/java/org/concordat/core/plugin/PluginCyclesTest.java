package org.concordat.core.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.concordat.api.network.Facts;
import org.concordat.api.rule.Check;
import org.concordat.api.rule.Finding;
import org.concordat.core.document.NetworkSnapshot;
import org.concordat.core.plugin.pack.PackFile;
import org.concordat.core.plugin.store.PluginStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plugins come and go as often as anybody likes, and leave nothing behind. */
class PluginCyclesTest {

    private static final int CYCLES = 100;
    private static final int FEW = 20;

    @TempDir
    private Path place;

    private final List<WeakReference<ClassLoader>> loaders = new ArrayList<>();
    private Path folder;
    private PluginHost host;

    @BeforeEach
    void plugins() throws IOException {
        System.getProperties().put(SampleCareModels.Telling.LOADERS, loaders);
        folder = Files.createDirectory(place.resolve("plugins"));
        put("telling", SampleCareModels.Telling.class);
        put("own", SampleCareModels.Own.class);
        host = PluginHost.start(folder, new PluginStore(place.resolve("store")));
    }

    @AfterEach
    void forget() {
        System.getProperties().remove(SampleCareModels.Telling.LOADERS);
        host.close();
    }

    private void put(String id, Class<?> careModel) throws IOException {
        var pack = PackFile.of(id, "1.0.0", SampleCareModels.class, SampleCareModels.Named.class, careModel);
        Files.move(pack.in(place), folder.resolve(id + ".jar"));
    }

    @Test
    void noClassLoaderIsLeftOfAHundredStarts() {
        for (int i = 0; i < CYCLES; i++) {
            use();
            renew();
        }

        assertThat(loaders).hasSize(CYCLES + 1);
        loaders.remove(loaders.size() - 1);
        assertThat(alive()).isZero();
    }

    @Test
    void theMemoryInUseStaysFlat() {
        long before = usedAfter(FEW);
        long after = usedAfter(CYCLES);

        assertThat(after - before).isLessThan(1 << 20);
    }

    private long usedAfter(int cycles) {
        for (int i = 0; i < cycles; i++) {
            use();
            renew();
        }
        loaders.clear();
        alive();
        var runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private void use() {
        var network = NetworkSnapshot.of(List.of(), List.of());
        var check = new Check(network, LocalDate.EPOCH, Facts.NONE);
        var found = host.plugins().careModels().rules().stream()
                .flatMap(rule -> rule.check(check).stream())
                .map(Finding::message);
        assertThat(found).contains("Told.");
    }

    private void renew() {
        var former = host;
        host = former.again();
        former.close();
    }

    /** How many of the class loaders are still there; the collector is asked until nothing goes any more. */
    private long alive() {
        long left = Long.MAX_VALUE;
        for (int i = 0; i < 20 && left > 0; i++) {
            System.gc();
            left = loaders.stream().filter(loader -> loader.get() != null).count();
        }
        return left;
    }
}
