package org.concordat.exchange.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.concordat.core.document.Content;
import org.concordat.exchange.export.Export;
import org.concordat.exchange.export.FileOutput;
import org.concordat.exchange.export.Format;
import org.concordat.exchange.export.Profile;
import org.concordat.exchange.formats.Formats;
import org.concordat.exchange.formats.Readers;
import org.concordat.exchange.graph.NastyNetwork;
import org.concordat.exchange.intake.IntakeException;
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

        assertThat(Back.byId(back.nodes())).isEqualTo(Back.byId(NastyNetwork.NETWORK.nodes()));
    }

    @ParameterizedTest
    @MethodSource("readable")
    void everyLinkComesBackBetweenTheSameNodes(String format, Profile profile) throws Exception {
        var back = back(format, profile, NastyNetwork.export());

        assertThat(Back.byId(back.links())).isEqualTo(Back.byId(NastyNetwork.NETWORK.links()));
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
        return Back.from(file, NastyNetwork.vocabulary());
    }
}
