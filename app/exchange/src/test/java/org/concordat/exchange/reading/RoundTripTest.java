package org.concordat.exchange.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.concordat.api.network.Element;
import org.concordat.api.network.Settings;
import org.concordat.core.document.Content;
import org.concordat.core.document.Document;
import org.concordat.exchange.export.Export;
import org.concordat.exchange.export.FileOutput;
import org.concordat.exchange.export.Format;
import org.concordat.exchange.export.LegalText;
import org.concordat.exchange.export.Profile;
import org.concordat.exchange.formats.Formats;
import org.concordat.exchange.formats.Readers;
import org.concordat.exchange.graph.NastyNetwork;
import org.concordat.exchange.intake.IntakeException;
import org.concordat.exchange.intake.SkipLog;
import org.concordat.exchange.intake.Watcher;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is exported comes back equal, up to what the format says that it drops. */
class RoundTripTest {

    @TempDir
    private Path folder;

    static Stream<Arguments> readable() {
        return Formats.own().all().stream()
                .filter(format -> Readers.extensions().contains(format.extension()))
                .flatMap(format -> (format.profiles().isEmpty() ? List.of(Profile.UNIVERSAL) : format.profiles())
                        .stream().map(profile -> Arguments.of(format.id(), profile)));
    }

    @ParameterizedTest
    @MethodSource("readable")
    void everyNodeComesBackWithAllItsFacts(String format, Profile profile) throws Exception {
        var back = back(format, profile, NastyNetwork.export());

        assertThat(byId(back.nodes())).isEqualTo(byId(NastyNetwork.NETWORK.nodes()));
    }

    @ParameterizedTest
    @MethodSource("readable")
    void everyLinkComesBackBetweenTheSameNodes(String format, Profile profile) throws Exception {
        var back = back(format, profile, NastyNetwork.export());

        assertThat(byId(back.links())).isEqualTo(byId(NastyNetwork.NETWORK.links()));
        assertThat(back.links())
                .extracting(l -> l.id() + " " + l.from() + " " + l.to())
                .containsExactlyInAnyOrderElementsOf(NastyNetwork.NETWORK.links().stream()
                        .map(l -> l.id() + " " + l.from() + " " + l.to())
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("readable")
    void everyBoxComesBackWhereItWas(String format, Profile profile) throws Exception {
        var back = back(format, profile, NastyNetwork.export());

        assertThat(back.views()).singleElement().satisfies(view -> {
            assertThat(view.name()).isEqualTo("Main");
            assertThat(view.boxes()).isEqualTo(NastyNetwork.VIEW.boxes());
        });
    }

    private Content back(String id, Profile profile, Export export) throws IOException, IntakeException {
        Format format = Formats.own().of(id).orElseThrow();
        var file = folder.resolve("network" + format.extension());
        FileOutput.write(file, out -> format.write(export, profile, out));
        var document = new Document(new Content(
                Settings.titled("Back"), List.of(), List.of(), List.of(), List.of(), List.of(), new TreeMap<>()));
        var graph = GraphImport.of(file, Readers.of(file).orElseThrow(), NastyNetwork.vocabulary());
        assertThat(graph.isOurs()).isTrue();
        var skips = new SkipLog();
        document.apply(
                graph.into(document.snapshot(), null, skips, Watcher.NONE).edit());
        assertThat(skips.skips().first()).isEmpty();
        return document.content();
    }

    /** Type and facts by id, without what is declared to be lost everywhere: empty facts and control characters. */
    private static Map<String, String> byId(Iterable<? extends Element> elements) {
        var all = new TreeMap<String, String>();
        for (var element : elements) {
            var facts = new TreeMap<String, String>();
            element.facts().forEach((id, fact) -> {
                var text = LegalText.of(
                        fact instanceof Map<?, ?> codes ? new TreeMap<>(codes).toString() : fact.toString());
                if (!text.isEmpty()) {
                    facts.put(id, text);
                }
            });
            all.put(element.id().value(), element.type().id() + " " + facts);
        }
        return all;
    }
}
