package org.concordat.exchange.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import org.concordat.api.core.Core;
import org.concordat.api.fact.PartialDate;
import org.concordat.core.document.NetworkSnapshot;
import org.concordat.exchange.export.Export;
import org.concordat.exchange.export.Profile;
import org.concordat.exchange.graph.NastyNetwork;
import org.concordat.exchange.graph.Written;
import org.concordat.exchange.table.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxFormatTest {

    @TempDir
    private Path folder;

    private Path written(Export export) throws IOException {
        var file = folder.resolve("network.xlsx");
        return Files.write(
                file, Written.of(export, new XlsxFormat(), Profile.EXCEL).bytes());
    }

    private Path nasty() throws IOException {
        return written(NastyNetwork.export());
    }

    private static List<List<String>> rows(Path file, String sheet) throws IOException {
        var rows = new ArrayList<List<String>>();
        try (var reader = Tables.open(file, sheet)) {
            for (var row = reader.next(); row != null; row = reader.next()) {
                rows.add(row.cells());
            }
        }
        return rows;
    }

    private static String part(Path file, String name) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String cell(List<List<String>> rows, String id, String heading) {
        int column = rows.get(0).indexOf(heading);
        return rows.stream()
                .filter(r -> r.get(0).equals(id))
                .findFirst()
                .map(r -> column < r.size() ? r.get(column) : "")
                .orElseThrow();
    }

    @Test
    void eachTypeHasItsSheet() throws IOException {
        assertThat(part(nasty(), "xl/workbook.xml"))
                .containsSubsequence(
                        "name=\"Overview\"",
                        "name=\"GP practice\"",
                        "name=\"Partnership\"",
                        "name=\"is a member of\"",
                        "name=\"refers to\"",
                        "name=\"shares staff with\"",
                        "name=\"Columns\"");
    }

    @Test
    void everyNameArrives() throws IOException {
        assertThat(rows(nasty(), "GP practice"))
                .extracting(r -> r.get(1))
                .contains("ends in \\", "=1+1", "node", "Caf\u00e9 \u2013 Ltd", "bell lone pair\ud83d\ude00 end");
    }

    @Test
    void headingsAreTheWordsOfTheVocabularyWithUnits() throws IOException {
        assertThat(rows(nasty(), "GP practice").get(0))
                .contains(
                        "Id",
                        "Name",
                        "List size (patients)",
                        "List size, in full",
                        "core.staff",
                        "Stands in (id)",
                        "X");
    }

    @Test
    void valuesKeepTheirTypes() throws IOException {
        var rows = rows(nasty(), "GP practice");

        assertThat(cell(rows, "cafe", "core.share")).isEqualTo("12.50");
        assertThat(cell(rows, "backslash", "core.huge")).isEqualTo("3000000000");
        assertThat(part(nasty(), "xl/worksheets/sheet2.xml")).contains("t=\"b\"");
    }

    @Test
    void aDayIsADateAndAVagueOneAText() throws IOException {
        var rows = rows(nasty(), "GP practice");
        var heading = Core.VALID_FROM.label();

        assertThat(cell(rows, "backslash", heading)).isEqualTo("2018-04-01");
        assertThat(cell(rows, "cafe", heading)).isEqualTo("circa 2016/17");
        assertThat(part(nasty(), "xl/styles.xml")).contains("yyyy-mm-dd");
    }

    @Test
    void aDayThatExcelWouldMistakeIsAText() throws IOException {
        var node = NastyNetwork.FORMULA.with(Core.VALID_FROM, PartialDate.day(LocalDate.of(1848, 8, 31)));
        var file = written(NastyNetwork.export(NetworkSnapshot.of(List.of(node), List.of()), null));

        assertThat(cell(rows(file, "GP practice"), "formula", Core.VALID_FROM.label()))
                .isEqualTo("1848-08-31");
    }

    @Test
    void aNumberOfMoreDigitsThanExcelKeepsIsAText() throws IOException {
        var node = NastyNetwork.FORMULA.with(NastyNetwork.HUGE, 1_234_567_890_123_456_789L);
        var file = written(NastyNetwork.export(NetworkSnapshot.of(List.of(node), List.of()), null));

        assertThat(cell(rows(file, "GP practice"), "formula", "core.huge")).isEqualTo("1234567890123456789");
    }

    @Test
    void linksNameTheirEndsAndGiveTheIds() throws IOException {
        assertThat(rows(nasty(), "refers to").get(1))
                .startsWith("l2", "Caf\u00e9 \u2013 Ltd", "Twin", "refers to", "cafe", "twin-1");
    }

    @Test
    void headingsStayInSightAndCanBeFiltered() throws IOException {
        assertThat(part(nasty(), "xl/worksheets/sheet2.xml")).contains("<pane", "<autoFilter ref=\"A1:");
    }

    @Test
    void theColumnsAreListedWithTheirAttributes() throws IOException {
        assertThat(rows(nasty(), "Columns"))
                .contains(List.of("GP practice", "List size, in full", "listSize:all", "core.listSize"));
    }

    @Test
    void theOverviewSaysWhatTheSheetsHold() throws IOException {
        assertThat(rows(nasty(), "Overview"))
                .contains(List.of("GP practice", "nodes", "GP practice", "core.gpPractice", "8"))
                .contains(List.of("writtenBy", "concordat 1; y down; as at 2018-06-30; view Main"));
    }

    @Test
    void aTextThatIsTooLongForACellIsCut() throws IOException {
        var node = NastyNetwork.FORMULA.with(NastyNetwork.NOTE, "x".repeat(40_000));
        var file = written(NastyNetwork.export(NetworkSnapshot.of(List.of(node), List.of()), null));

        assertThat(rows(file, "GP practice").get(1).get(2)).hasSize(32_767);
    }

    @Test
    void namesOfSheetsAreShortAndSingle() {
        var names = new SheetNames();

        assertThat(names.of("History")).isEqualTo("History (2)");
        assertThat(names.of("a/b: [c]?")).isEqualTo("a b   c");
        assertThat(names.of("x".repeat(40))).hasSize(31);
        assertThat(names.of("X".repeat(40))).hasSize(31).endsWith(" (2)");
        assertThat(names.of("'quoted'")).isEqualTo("quoted");
    }
}
