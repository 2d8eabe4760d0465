package org.concordat.core.sections;

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
import org.concordat.api.model.Vocabulary;
import org.concordat.api.network.Facts;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.report.Block;
import org.concordat.api.report.ReportSection;
import org.concordat.api.rule.Check;
import org.concordat.core.caremodel.CoreCareModel;
import org.concordat.core.document.NetworkSnapshot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CoreSectionsTest {

    private static List<ReportSection> sections() {
        return CoreSections.ALL;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("sections")
    void everySectionIsOfTheCoreAndHasATitle(ReportSection section) {
        assertThat(section.id()).startsWith("core.");
        assertThat(section.title()).isNotBlank();
    }

    @Test
    void noSectionIsThereTwice() {
        assertThat(CoreSections.ALL).extracting(ReportSection::id).doesNotHaveDuplicates();
    }

    @Test
    void theCoreCareModelBringsThem() {
        assertThat(new CoreCareModel().reportSections()).isEqualTo(CoreSections.ALL);
    }

    @Test
    void theAnnexOfSourcesIsTheLast() {
        assertThat(CoreSections.ALL).last().isEqualTo(CoreSections.SOURCES);
    }

    @ParameterizedTest
    @MethodSource("sections")
    void theManualHasEverySection(ReportSection section) {
        assertThat(read(Path.of("../../docs/reports-sections.md")))
                .contains("| %s<br>`%s` |".formatted(section.title(), section.id()));
    }

    @ParameterizedTest
    @MethodSource("sections")
    void anEmptyNetworkHasNothingToSay(ReportSection section) {
        assertThat(section.write(check(List.of(), List.of()))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("sections")
    void everySectionAnswersForNodesAndLinksWithoutFacts(ReportSection section) {
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

        assertThatCode(() -> section.write(check(nodes, links))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("sections")
    void nodesThatStandAloneAreToldInTablesThatHaveNoEmptyColumn(ReportSection section) {
        var nodes = new CoreCareModel()
                .nodeTypes().stream().filter(t -> !t.isAbstract()).map(Node::of).toList();

        assertThat(section.write(check(nodes, List.of())))
                .filteredOn(Block.Table.class::isInstance)
                .allSatisfy(block -> {
                    var table = (Block.Table) block;
                    for (int i = 1; i < table.columns().size(); i++) {
                        int column = i;
                        assertThat(table.rows())
                                .anyMatch(row -> !row.get(column).isBlank());
                    }
                });
    }

    @Test
    void everyTextIsUsed() throws IOException {
        String sources;
        try (var files = Files.walk(Path.of("src/main/java/org/concordat/core/sections"))) {
            sources = files.filter(f -> f.toString().endsWith(".java"))
                    .map(CoreSectionsTest::read)
                    .collect(Collectors.joining());
        }
        var ids = CoreSections.ALL.stream().map(ReportSection::id).toList();

        assertThat(ResourceBundle.getBundle("org.concordat.core.sections.words.messages")
                        .keySet())
                .filteredOn(key -> !ids.contains(key))
                .allSatisfy(key -> assertThat(sources).contains("\"" + tail(key)));
    }

    /** What a section asks for: the key without its id, and without what is chosen by a value. */
    private static String tail(String key) {
        var rest = key.startsWith("core.") ? key.split("\\.", 3)[2] : key.split("\\.", 2)[1];
        return rest.startsWith("core.")
                ? ""
                : rest.replaceAll("(?<=^(way|role|what)\\.).*", "").replaceAll("\\.all$", "");
    }

    private static Check check(List<Node> nodes, List<Link> links) {
        return new Check(NetworkSnapshot.of(nodes, links), LocalDate.of(2017, 9, 1), Facts.NONE);
    }
}
