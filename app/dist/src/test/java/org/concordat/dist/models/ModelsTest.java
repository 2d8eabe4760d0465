package org.concordat.dist.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.concordat.api.network.Node;
import org.concordat.core.document.Content;
import org.concordat.core.storage.UnusableFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ModelsTest {

    private static List<Path> files() {
        return Models.files();
    }

    @Test
    void thereAreSampleNetworks() {
        assertThat(files()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void aSampleOpensWithoutAProblem(Path file) throws UnusableFileException {
        assertThat(Models.withAllCareModels().read(file).problems()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void aSampleIsSavedAsIdenticalBytes(Path file) throws Exception {
        assertSavedAlike(
                file,
                Models.withAllCareModels()
                        .canonical(Models.withAllCareModels().read(file).content()));
    }

    @ParameterizedTest
    @MethodSource("files")
    void aSampleIsSavedAsIdenticalBytesWhereItsPluginsAreMissing(Path file) throws Exception {
        assertSavedAlike(
                file,
                Models.withoutPlugins()
                        .canonical(Models.withoutPlugins().read(file).content()));
    }

    private static void assertSavedAlike(Path file, byte[] saved) throws IOException {
        assertThat(new String(saved, StandardCharsets.UTF_8)).isEqualTo(Files.readString(file));
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyRuleAnswersForASample(Path file) throws UnusableFileException {
        var workspace = Models.withAllCareModels();
        var content = workspace.read(file).content();

        var findings = workspace.check(content, content.settings().dayOr(LocalDate.of(2017, 9, 1)));

        assertThat(findings.failedRules()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyLinkOfASampleKeepsToTheVocabulary(Path file) throws UnusableFileException {
        var workspace = Models.withAllCareModels();
        var content = workspace.read(file).content();
        var vocabulary = workspace.careModels().vocabulary();

        assertThat(content.links()).allSatisfy(link -> {
            var from = node(content, link.from().value());
            var to = node(content, link.to().value());
            assertThat(vocabulary.allows(link.type(), from.type(), to.type()))
                    .as(link.toString())
                    .isTrue();
        });
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyNodeOfASampleStandsInAView(Path file) throws UnusableFileException {
        var content = Models.withAllCareModels().read(file).content();

        var placed = content.views().stream()
                .flatMap(v -> v.boxes().keySet().stream())
                .toList();

        assertThat(content.nodes()).allSatisfy(node -> assertThat(placed).contains(node.id()));
    }

    private static Node node(Content content, String id) {
        return content.nodes().stream()
                .filter(n -> n.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
