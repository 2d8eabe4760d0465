package org.concordat.exchange.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.concordat.api.fact.PartialDate;
import org.concordat.core.storage.disk.StateDirectory;
import org.concordat.exchange.intake.IntakeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MappingFileTest {

    private static final Mapping MAPPING = new Mapping(
            List.of(
                    new NodeRule("practice", "core.GPPractice"),
                    new NodeRule("pcn", "", Map.of("core.groupKind", "PCN"))),
            List.of(new LinkRule("membership", "core.memberOf", "practice", "pcn", Map.of("core.memberRole", "full"))),
            List.of(
                    ColumnRole.code("Practice \"code\"", "practice", "ods"),
                    ColumnRole.of("Sort", Role.TYPE, "pcn").withValues(Map.of("net", "core.GPGroup")),
                    ColumnRole.fact("List", "practice", "core.listSize").withDate(PartialDate.month(2021, 10)),
                    ColumnRole.fact("Weighted", "practice", "core.weightedList").withDateColumn("As at")));

    @TempDir
    private Path folder;

    @Test
    void whatIsWrittenIsReadBack() throws Exception {
        var file = folder.resolve("lists" + MappingFile.EXTENSION);

        MappingFile.write(file, MAPPING);

        assertThat(MappingFile.read(file)).isEqualTo(MAPPING);
    }

    @Test
    void peopleCanReadIt() throws Exception {
        var file = folder.resolve("lists" + MappingFile.EXTENSION);

        MappingFile.write(file, MAPPING);

        assertThat(Files.readString(file)).contains("\"role\" : \"code\"", "\"date\" : \"2021-10\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{\"format\": \"other\"}",
                "{\"format\": \"concordat-mapping\", \"version\": 2}",
                "{\"format\": \"concordat-mapping\", \"version\": 1, \"columns\": [{\"column\": \"a\"}]}",
                "{\"format\": \"concordat-mapping\", \"version\": 1, \"columns\": [{\"column\": \"a\", \"of\": \"b\", \"role\": \"x\"}]}",
                "{\"format\": \"concordat-mapping\", \"version\": 1, \"version\": 1}",
                "{\"format\": \"concordat-mapping\", \"version\": 1} x"
            })
    void whatIsNoMappingIsRefusedByName(String text) throws Exception {
        var file = folder.resolve("bad.mapping.json");
        Files.writeString(file, text);

        assertThatThrownBy(() -> MappingFile.read(file))
                .isInstanceOf(IntakeException.class)
                .hasMessageStartingWith("bad.mapping.json");
    }

    @Test
    void aMappingIsRememberedForTheSameHeadings() throws Exception {
        var memory = new MappingMemory(new StateDirectory(folder));

        memory.remember(new Headings(List.of("Code", "List size"), 1), MAPPING);

        assertThat(memory.recall(new Headings(List.of("CODE", "list  size"), 4)))
                .contains(MAPPING);
        assertThat(memory.recall(new Headings(List.of("Code", "List"), 1))).isEmpty();
    }

    @Test
    void aRememberedMappingThatWasDamagedIsForgotten() throws Exception {
        var memory = new MappingMemory(new StateDirectory(folder));
        var headings = new Headings(List.of("Code"), 1);
        memory.remember(headings, MAPPING);
        try (var files = Files.list(folder.resolve("mappings"))) {
            Files.writeString(files.findFirst().orElseThrow(), "{");
        }

        assertThat(memory.recall(headings)).isEmpty();
    }
}
