package org.concordat.exchange.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.concordat.api.network.Node;
import org.concordat.core.document.NetworkSnapshot;
import org.concordat.exchange.export.Format;
import org.concordat.exchange.export.LossReport;
import org.concordat.exchange.export.Output;
import org.concordat.exchange.export.Profile;
import org.concordat.exchange.graph.NastyNetwork;
import org.concordat.exchange.graph.Written;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for each format of graphs in each of its profiles. */
class EveryFormatTest {

    static Stream<Arguments> all() {
        return Formats.own().all().stream()
                .filter(f -> !f.isPicture())
                .flatMap(f -> profiles(f).map(p -> Arguments.of(f.id(), p)));
    }

    private static Stream<Profile> profiles(Format format) {
        return format.profiles().isEmpty() ? Stream.of(Profile.UNIVERSAL) : format.profiles().stream();
    }

    private static Format format(String id) {
        return Formats.own().of(id).orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("all")
    void equalNetworksGiveEqualBytes(String id, Profile profile) throws IOException {
        var turned = NetworkSnapshot.of(
                NastyNetwork.nodes()
                        .sorted(Comparator.comparing(Node::id).reversed())
                        .toList(),
                NastyNetwork.NETWORK.links());
        var one = Written.by(format(id), profile).parts();
        var other = Written.of(NastyNetwork.export(turned, NastyNetwork.VIEW), format(id), profile)
                .parts();

        assertThat(other)
                .containsOnlyKeys(one.keySet())
                .allSatisfy((name, bytes) -> assertThat(bytes).isEqualTo(one.get(name)));
    }

    @ParameterizedTest
    @MethodSource("all")
    void textIsUtf8(String id, Profile profile) throws CharacterCodingException, IOException {
        var parts = Written.by(format(id), profile).parts();
        parts.values().removeIf(bytes -> bytes[0] == 'P' && bytes[1] == 'K');

        for (var bytes : parts.values()) {
            assertThat(StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(bytes))
                            .toString())
                    .isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void anEmptyNetworkCanBeWritten(String id, Profile profile) throws IOException {
        var empty = NastyNetwork.export(NetworkSnapshot.of(List.of(), List.of()), null);

        assertThat(Written.of(empty, format(id), profile).parts()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void aFullDiskIsToldAsSuch(String id, Profile profile) {
        var full = new Output() {
            @Override
            public void file(Writing writing) throws IOException {
                writing.to(new FullDisk());
            }

            @Override
            public void part(String name, Writing writing) throws IOException {
                file(writing);
            }
        };

        assertThatThrownBy(() -> format(id).write(NastyNetwork.export(), profile, full))
                .isInstanceOf(IOException.class)
                .hasMessage("No space left on device");
    }

    private static final class FullDisk extends OutputStream {
        @Override
        public void write(int b) throws IOException {
            throw new IOException("No space left on device");
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyLossHasItsWords(String id, Profile profile) {
        var report = LossReport.of(NastyNetwork.export(), format(id), profile);

        assertThat(report.losses()).isNotEmpty();
        assertThat(report.text()).contains(format(id).name());
    }

    @ParameterizedTest
    @CsvSource({
        "a.gexf, gexf",
        "a.CX2, cx2",
        "a.json, json",
        "a.dot, dot",
        "a.gv, dot",
        "a.csv, csv",
        "a.xlsx, xlsx",
        "a.gml, gml",
        "a.net, pajek"
    })
    void theExtensionSaysTheFormat(String file, String id) {
        assertThat(Formats.own().of(Path.of(file)))
                .hasValueSatisfying(f -> assertThat(f.id()).isEqualTo(id));
    }

    @Test
    void aNetworkOfOursIsNeverTakenForAGraph() {
        assertThat(Formats.own().of(Path.of("network.concordat.json"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"neo4j, neo4j", "gephi, csv", "excel, csv"})
    void aFolderIsMeantForAProgram(String profile, String id) {
        assertThat(Formats.own().ofFolder(profile))
                .hasValueSatisfying(f -> assertThat(f.id()).isEqualTo(id));
    }
}
