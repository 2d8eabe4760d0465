package org.concordat.dist.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordat.api.network.Element;
import org.concordat.api.network.Settings;
import org.concordat.core.document.Content;
import org.concordat.core.document.Document;
import org.concordat.core.document.NetworkSnapshot;
import org.concordat.exchange.export.Export;
import org.concordat.exchange.export.FileOutput;
import org.concordat.exchange.export.Format;
import org.concordat.exchange.export.Profile;
import org.concordat.exchange.formats.Formats;
import org.concordat.exchange.formats.Readers;
import org.concordat.exchange.intake.SkipLog;
import org.concordat.exchange.intake.Watcher;
import org.concordat.exchange.reading.GraphImport;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each sample network through each format and profile: it can be written, and comes back equal where the format can be read. */
class SamplesRoundTripTest {

    private static final List<Sample> SAMPLES = Sample.all();

    @TempDir
    private Path folder;

    static Stream<Arguments> allFormats() {
        return SAMPLES.stream()
                .flatMap(sample -> Formats.own().all().stream()
                        .flatMap(format -> profiles(format)
                                .map(profile -> Arguments.argumentSet(
                                        sample + " as " + format.id() + " for " + profile.word(),
                                        sample,
                                        format,
                                        profile))));
    }

    private static Stream<Profile> profiles(Format format) {
        return format.profiles().isEmpty() ? Stream.of(Profile.UNIVERSAL) : format.profiles().stream();
    }

    @ParameterizedTest
    @MethodSource("allFormats")
    void itArrives(Sample sample, Format format, Profile profile) throws Exception {
        var target = format.extension().isEmpty() || format.isSeveralFiles()
                ? Files.createDirectory(folder.resolve("all"))
                : folder.resolve("network" + format.extension());

        var written = FileOutput.write(target, out -> format.write(export(sample.content()), profile, out));

        assertThat(written).isNotEmpty().allSatisfy(file -> assertThat(file).isNotEmptyFile());
        if (Readers.extensions().contains(format.extension())) {
            var back = back(target);
            assertThat(byId(back.nodes())).isEqualTo(byId(sample.content().nodes()));
            assertThat(byId(back.links())).isEqualTo(byId(sample.content().links()));
        }
    }

    private static Export export(Content content) {
        var day = content.settings().dayOr(LocalDate.EPOCH);
        var network = NetworkSnapshot.of(content.nodes(), content.links());
        return new Export(
                        content.settings().title(),
                        network,
                        content.views().get(0),
                        day,
                        Models.withAllCareModels().careModels())
                .of(content.views().subList(0, 1), content.views().size());
    }

    private static Content back(Path file) throws Exception {
        var document = new Document(new Content(
                Settings.titled("Back"), List.of(), List.of(), List.of(), List.of(), List.of(), new TreeMap<>()));
        var reader = Readers.of(file).orElseThrow();
        var vocabulary = Models.withAllCareModels().careModels().vocabulary();
        var intake =
                GraphImport.of(file, reader, vocabulary).into(document.snapshot(), null, new SkipLog(), Watcher.NONE);
        document.apply(intake.edit());
        return document.content();
    }

    private static <E extends Element> TreeMap<String, E> byId(List<E> elements) {
        return elements.stream()
                .collect(Collectors.toMap(
                        e -> Objects.requireNonNull(e).id().value(), Function.identity(), (a, b) -> a, TreeMap::new));
    }
}
