package org.concordat.exchange.table;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvRowsTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @TempDir
    private Path folder;

    @Test
    void numbersLinesAsAnEditorDoes() throws IOException {
        assertThat(rows("name,note\nA,\"two\nlines\"\n\nB,x\n").stream().map(Row::number))
                .containsExactly(1L, 2L, 5L);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void findsWhatPartsTheCells(String mark) throws IOException {
        var text = "code,name,list\nA1,\"Smith, Jones; Lee\",7\nA2,Park Road,8\n"
                .replace(", ", "\u0001")
                .replace(",", mark)
                .replace("\u0001", ", ");

        assertThat(rows(text).get(1).cells()).containsExactly("A1", "Smith, Jones; Lee", "7");
    }

    @Test
    void obeysTheMarkThatExcelDeclares() throws IOException {
        var rows = rows("sep=;\na;b,c,d\n");

        assertThat(rows).containsExactly(new Row(2, List.of("a", "b,c,d")));
    }

    @Test
    void readsUtf8WithAMark() throws IOException {
        assertThat(rows("\ufeffname\nCafé\n").get(0).cells()).containsExactly("name");
    }

    @Test
    void readsUtf8WithoutAMarkHoweverLateItsFirstAccent() throws IOException {
        var rows = rows("name\n" + "Park Road\n".repeat(20_000) + "Café\n");

        assertThat(rows.get(rows.size() - 1).cells()).containsExactly("Café");
    }

    @Test
    void readsUtf16() throws IOException {
        assertThat(rows("\ufeffname\tnote\nCafé\t–\n".getBytes(UTF_16LE)).get(1).cells())
                .containsExactly("Café", "–");
    }

    @Test
    void readsWindows1252() throws IOException {
        assertThat(rows("name\nCafé – Ltd\n".getBytes(WINDOWS)).get(1)).isEqualTo(new Row(2, List.of("Café – Ltd")));
    }

    @Test
    void saysWhichRowMixesEncodings() throws IOException {
        var mixed = new ByteArrayOutputStream();
        mixed.write("name,town\nCafé,Bâle\n".getBytes(UTF_8));
        mixed.write("x,Zürich\n".getBytes(WINDOWS));

        var rows = rows(mixed.toByteArray());

        assertThat(rows.get(1).flaws()).isEmpty();
        assertThat(rows.get(2).flaws()).singleElement().satisfies(flaw -> {
            assertThat(flaw.column()).isEqualTo(2);
            assertThat(flaw.text()).contains("mixes");
        });
    }

    @Test
    void saysWhereAQuotationMarkBeganThatIsNeverClosed() {
        assertThatThrownBy(() -> rows("a,b\n1,2\n3,\"cut off\n4,5\n"))
                .isInstanceOf(TableException.class)
                .hasMessageContaining("table.csv, line 3")
                .hasMessageContaining("never closed");
    }

    @Test
    void aQuotationMarkThatSwallowsAFileIsFoundWithoutReadingItAll() {
        assertThatThrownBy(() -> rows("a,b\n1,\"" + "2,3\n".repeat(500_000)))
                .isInstanceOf(TableException.class)
                .hasMessageContaining("line 2");
    }

    @Test
    void rowsSwallowedByAMissingQuotationMarkAreAFlaw() throws IOException {
        var row = rows("a,b\n1,\"" + "2,3\n".repeat(60) + "\",4\n").get(1);

        assertThat(row.flaws())
                .singleElement()
                .extracting(CellFlaw::text)
                .asString()
                .contains("swallowed");
    }

    @Test
    void keepsLeadingZerosAndBlanks() throws IOException {
        assertThat(rows("a,b\n007, x \n").get(1).cells()).containsExactly("007", " x ");
    }

    @Test
    void dropsControlCharacters() throws IOException {
        assertThat(rows("a,b\nx\u0007y,z\n").get(1).cells()).containsExactly("xy", "z");
    }

    @Test
    void readsAThousandColumns() throws IOException {
        assertThat(rows("x,".repeat(999) + "y\n").get(0).cells()).hasSize(1000);
    }

    @Test
    void refusesMoreColumnsThanASpreadsheetHas() {
        assertThatThrownBy(() -> rows("x\n" + "x,".repeat(20_000)))
                .isInstanceOf(TableException.class)
                .hasMessageContaining("table.csv, line 2");
    }

    @Test
    void readsAMillionRowsOneByOne() throws IOException {
        var file = folder.resolve("table.csv");
        try (var out = Files.newBufferedWriter(file)) {
            for (int i = 0; i < 1_000_000; i++) {
                out.write("a,b\n");
            }
        }
        long count = 0;
        try (var rows = Tables.open(file)) {
            while (rows.next() != null) {
                count++;
            }
        }

        assertThat(count).isEqualTo(1_000_000);
    }

    @Test
    void tellsHowFarItHasRead() throws IOException {
        var file = write("a,b\n1,2\n".getBytes(UTF_8));
        try (var rows = Tables.open(file)) {
            while (rows.next() != null) {}
            assertThat(rows.read()).isEqualTo(rows.total()).isEqualTo(8);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "%PDF-1.7", "<html>", "{\"concordat\": 1}", "a\u0000b\u0000,", "\u00d0\u00cf\u0011\u00e0"})
    void refusesWhatIsNoTable(String text) {
        assertThatThrownBy(() -> rows(text.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1)))
                .isInstanceOf(TableException.class)
                .hasMessageStartingWith("table.csv ");
    }

    @Test
    void refusesASheet() throws IOException {
        var file = write("a,b\n".getBytes(UTF_8));

        assertThatThrownBy(() -> Tables.open(file, "Practices")).hasMessageContaining("no sheets");
    }

    private List<Row> rows(String text) throws IOException {
        return rows(text.getBytes(UTF_8));
    }

    private List<Row> rows(byte[] bytes) throws IOException {
        return Reading.all(write(bytes), null);
    }

    private Path write(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("table.csv"), bytes);
    }
}
