package org.concordat.core.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.concordat.api.model.CareModel;
import org.concordat.api.network.Facts;
import org.concordat.api.rule.Check;
import org.concordat.core.document.NetworkSnapshot;
import org.concordat.core.plugin.gate.PluginFailure;
import org.concordat.core.plugin.pack.PackFile;
import org.concordat.core.plugin.store.PluginStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Plugins broken at random, in their archive, their classes, what they say of themselves or their data, harm nobody. The property
 * {@code concordat.hostile} sets another number of them.
 */
class BrokenPluginsTest {

    private static final int MANY = Integer.getInteger("concordat.hostile", 200);
    private static final Path DATA = Path.of("..", "..", "plugins", "primary-care-network", "care-model.json");
    private static final List<String> STRANGE = List.of(
            "../out.txt",
            "/etc/out",
            "a\\b",
            "C:out",
            "con",
            "a/./b",
            "x".repeat(300),
            "a\u0000b",
            "org/concordat/api/edit/Edit.class",
            "META-INF/versions/21/x.class");

    @TempDir
    private Path place;

    private Path folder;
    private Random random = new Random(0);

    @BeforeEach
    void healthyOnesBeforeAndBehind() throws IOException {
        folder = Files.createDirectory(place.resolve("plugins"));
        put("a-healthy.jar", healthy("healthy", SampleCareModels.Healthy.class));
        put("z-own.jar", healthy("own", SampleCareModels.Own.class));
    }

    private static IntStream seeds() {
        return IntStream.range(0, MANY);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    @Timeout(60)
    void itHarmsNobody(int seed) throws IOException {
        random = new Random(seed);
        var broken = broken(seed);
        Files.move(broken, folder.resolve("m-broken" + (seed % 10 == 6 ? ".zip" : ".jar")));

        try (var host = PluginHost.start(folder, new PluginStore(place.resolve("store")))) {
            assertThat(host.plugins().careModels().models())
                    .extracting(CareModel::id)
                    .contains("core", "healthy", "own");
            use(host);
        }
    }

    /** A plugin that was let in may fail when it is used, and then says so. */
    private static void use(PluginHost host) {
        var check = new Check(NetworkSnapshot.of(List.of(), List.of()), LocalDate.EPOCH, Facts.NONE);
        for (var rule : host.plugins().careModels().rules()) {
            try {
                assertThat(rule.check(check)).isNotNull();
            } catch (PluginFailure e) {
                assertThat(e.getMessage()).isNotBlank();
            }
        }
    }

    private Path broken(int seed) throws IOException {
        return switch (seed % 10) {
            case 0 -> spoilt(sample().in(place), bytes -> flipped(bytes, 1 + random.nextInt(20)));
            case 1 -> spoilt(sample().in(place), bytes -> Arrays.copyOf(bytes, random.nextInt(bytes.length)));
            case 2 -> classesFlipped().in(place);
            case 3 -> sample().says(line(), garbage()).in(place);
            case 4 -> sample().with("META-INF/extensions.idx", garbage()).in(place);
            case 5 ->
                sample().with(STRANGE.get(random.nextInt(STRANGE.size())), garbage())
                        .in(place);
            case 6 -> data(flipped(Files.readAllBytes(DATA), 1 + random.nextInt(5)));
            case 7 ->
                hostile()
                        .says("Plugin-Dependencies", "own, healthy?@>=" + garbage())
                        .in(place);
            case 8 -> Files.write(place.resolve("garbage"), flipped(new byte[random.nextInt(5000)], 4000));
            default ->
                hostile().says("Plugin-Version", "1.0." + random.nextInt()).in(place);
        };
    }

    private static PackFile healthy(String id, Class<?> careModel) {
        return PackFile.of(id, "1.0.0", SampleCareModels.class, SampleCareModels.Named.class, careModel);
    }

    private static PackFile sample() {
        return healthy("broken", SampleCareModels.Curious.class);
    }

    private PackFile hostile() {
        var all = HostileCareModels.all();
        return PackFile.of(
                "broken",
                "1.0.0",
                SampleCareModels.class,
                SampleCareModels.Named.class,
                HostileCareModels.class,
                HostileCareModels.Hostile.class,
                all.get(random.nextInt(all.size())));
    }

    private PackFile classesFlipped() throws IOException {
        var file = sample();
        var type = SampleCareModels.Curious.class;
        var name = type.getName().replace('.', '/') + ".class";
        try (var in = type.getClassLoader().getResourceAsStream(name)) {
            assertThat(in).isNotNull();
            return file.with(name, flipped(in.readAllBytes(), 1 + random.nextInt(10)));
        }
    }

    private String line() {
        var lines = List.of(
                "Plugin-Id", "Plugin-Version", "Plugin-Requires", "Plugin-Dependencies", "Plugin-Class", "Class-Path");
        return lines.get(random.nextInt(lines.size()));
    }

    /** Letters and signs of all sorts, but no line breaks, which no manifest can hold. */
    private String garbage() {
        var text = new StringBuilder();
        for (int i = random.nextInt(30); i >= 0; i--) {
            text.append((char) (' ' + random.nextInt(random.nextInt(8) == 0 ? 0x3000 : 95)));
        }
        return text.toString();
    }

    private Path data(byte[] careModel) throws IOException {
        var file = place.resolve("data.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("care-model.json"));
            zip.write(careModel);
        }
        return file;
    }

    /** What becomes of the bytes of a file. */
    private interface Damage {
        byte[] to(byte[] bytes);
    }

    private static Path spoilt(Path file, Damage damage) throws IOException {
        return Files.write(file, damage.to(Files.readAllBytes(file)));
    }

    private byte[] flipped(byte[] bytes, int many) {
        var flipped = bytes.clone();
        for (int i = 0; i < many && flipped.length > 0; i++) {
            flipped[random.nextInt(flipped.length)] = (byte) random.nextInt(256);
        }
        return flipped;
    }

    private void put(String name, PackFile pack) throws IOException {
        Files.move(pack.in(place), folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }
}
