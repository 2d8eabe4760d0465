package org.concordat.core.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.concordat.api.measure.Measure;
import org.concordat.api.model.Vocabulary;
import org.concordat.api.network.Facts;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.rule.Check;
import org.concordat.core.caremodel.CoreCareModel;
import org.concordat.core.document.NetworkSnapshot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CoreMeasuresTest {

    private static List<Measure> measures() {
        return CoreMeasures.ALL;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("measures")
    void everyMeasureSaysWhatItIsAndWhatItRestsOn(Measure measure) {
        assertThat(measure.id()).startsWith("core.");
        assertThat(measure.label()).isNotBlank();
        assertThat(measure.formula()).endsWith(".");
        assertThat(measure.source()).endsWith(".");
        assertThat(measure.unit()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("measures")
    void theManualHasEveryMeasureWithItsFormulaUnitAndSource(Measure measure) {
        assertThat(read(Path.of("../../docs/measures.md")).lines())
                .contains("| %s<br>`%s` | %s | %s | %s |"
                        .formatted(measure.label(), measure.id(), measure.formula(), measure.unit(), measure.source()));
    }

    @Test
    void noMeasureIsThereTwice() {
        assertThat(CoreMeasures.ALL).extracting(Measure::id).doesNotHaveDuplicates();
    }

    @Test
    void everyTextIsUsed() throws IOException {
        String sources;
        try (var files = Files.walk(Path.of("src/main/java/org/concordat/core/measures"))) {
            sources = files.filter(f -> f.toString().endsWith(".java"))
                    .map(CoreMeasuresTest::read)
                    .collect(Collectors.joining());
        }
        var ids = CoreMeasures.ALL.stream().map(Measure::id).toList();

        assertThat(ResourceBundle.getBundle("org.concordat.core.measures.words.messages")
                        .keySet())
                .filteredOn(key -> !ids.contains(key))
                .allSatisfy(key -> assertThat(sources).contains("\"" + tail(key)));
    }

    /** What a measure asks for: the key without its own id, without what every measure has, and without what is chosen by a value. */
    private static String tail(String key) {
        var rest = key.startsWith("core.") ? key.split("\\.", 3)[2] : key.split("\\.", 2)[1];
        return switch (rest) {
            case "formula", "unit", "source", "shared", "lead", "own_body", "unknown" -> "";
            default -> rest.replaceAll("(?<=^(way|model)\\.).*", "");
        };
    }

    @Test
    void everyMeasureAnswersForNodesAndLinksWithoutFacts() {
        var vocabulary = Vocabulary.of(List.of(new CoreCareModel()));
        var nodes = vocabulary.nodeTypes().stream()
                .filter(t -> !t.isAbstract())
                .map(Node::of)
                .toList();
        var links = nodes.stream()
                .flatMap(from -> nodes.stream()
                        .flatMap(to -> vocabulary.linkTypesBetween(from.type(), to.type()).stream()
                                .map(type -> Link.of(type, from.id(), to.id()))))
                .toList();
        var bare = new Check(NetworkSnapshot.of(nodes, links), LocalDate.of(2017, 9, 1), Facts.NONE);

        assertThat(CoreMeasures.ALL)
                .allSatisfy(
                        measure -> assertThatCode(() -> measure.measure(bare)).doesNotThrowAnyException());
    }

    @Test
    void anEmptyNetworkHasNoFigures() {
        var empty = new Check(NetworkSnapshot.of(List.of(), List.of()), LocalDate.of(2017, 9, 1), Facts.NONE);

        assertThat(new Measurements(CoreMeasures.ALL).take(empty))
                .allSatisfy(m -> assertThat(m.figures()).isEmpty());
    }
}
