package org.concordat.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class XlsxRowsTest {

    @TempDir
    private Path folder;

    @Test
    void numbersRowsAsTheSheetDoes() throws IOException {
        var rows = rows(sheet -> {
            sheet.value(0, 0, "code");
            sheet.value(4, 1, "x");
        });

        assertThat(rows).containsExactly(new Row(1, List.of("code")), new Row(5, List.of("", "x")));
    }

    @ParameterizedTest
    @CsvSource({"10000000, 10000000", "0.30000000000000004, 0.3", "1500.50, 1500.5", "-3, -3", "0, 0"})
    void writesNumbersPlainly(double number, String text) throws IOException {
        assertThat(only(sheet -> sheet.value(0, 0, number))).containsExactly(text);
    }

    @Test
    void keepsTheLeadingZerosOfText() throws IOException {
        assertThat(only(sheet -> sheet.value(0, 0, "007"))).containsExactly("007");
    }

    @ParameterizedTest
    @CsvSource({
        "dd/mm/yyyy, 2015-04-01",
        "d mmmm yyyy;@, 2015-04-01",
        "[$-809]d mmm yy, 2015-04-01",
        "mmm-yy, 2015-04",
        "yyyy, 2015",
        "dd/mm/yyyy hh:mm, 2015-04-01",
        "0.00, 42095",
        "0 \"days\", 42095",
        "0000000, 0042095",
        "0%, 4209500%"
    })
    void writesNumbersAsTheirFormatMeansThem(String format, String text) throws IOException {
        assertThat(only(sheet -> {
                    sheet.value(0, 0, LocalDate.of(2015, 4, 1));
                    sheet.style(0, 0).format(format).set();
                }))
                .containsExactly(text);
    }

    @Test
    void writesTruthAsWords() throws IOException {
        assertThat(only(sheet -> sheet.value(0, 0, true))).containsExactly("true");
    }

    @Test
    void aFormulaWithoutAResultIsAFlaw() throws IOException {
        var row = rows(sheet -> {
                    sheet.value(0, 0, "x");
                    sheet.formula(0, 1, "1+1");
                })
                .get(0);

        assertThat(row.flaws()).singleElement().satisfies(flaw -> {
            assertThat(flaw.column()).isEqualTo(2);
            assertThat(flaw.text()).contains("no stored result");
        });
    }

    @Test
    void takesTheStoredResultOfAFormula() throws IOException {
        var row = Reading.all(
                workbook("<c r=\"A1\"><f>1+1</f><v>2</v></c><c r=\"B1\" t=\"str\"><f>x</f><v>two</v></c>"), null);

        assertThat(row).containsExactly(new Row(1, List.of("2", "two")));
    }

    @Test
    void anErrorInACellIsAFlaw() throws IOException {
        var row = Reading.all(
                        workbook("<c r=\"A1\" t=\"e\"><v>#N/A</v></c><c r=\"B1\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>"),
                        null)
                .get(0);

        assertThat(row.flaws()).extracting(CellFlaw::column).containsExactly(1, 2);
    }

    @Test
    void choosesASheetByItsNameInAnyCase() throws IOException {
        assertThat(Reading.all(twoSheets(), "pcns")).containsExactly(new Row(1, List.of("network")));
    }

    @Test
    void listsTheSheets() throws IOException {
        assertThat(Tables.sheets(twoSheets())).containsExactly("Practices", "PCNs");
    }

    @Test
    void namesTheSheetsThereAreWhenAskedForAnother() throws IOException {
        var file = twoSheets();

        assertThatThrownBy(() -> Tables.open(file, "Trusts"))
                .isInstanceOf(TableException.class)
                .hasMessageContaining("Practices, PCNs");
    }

    @Test
    void readsAThousandColumns() throws IOException {
        var row = rows(sheet -> {
            for (int column = 0; column < 1000; column++) {
                sheet.value(0, column, column);
            }
        });

        assertThat(row.get(0).cell(1000)).isEqualTo("999");
    }

    @Test
    void refusesATruncatedWorkbook() throws IOException {
        byte[] whole = Files.readAllBytes(twoSheets());
        var half = Files.write(folder.resolve("half.xlsx"), Arrays.copyOf(whole, whole.length / 2));

        assertThatThrownBy(() -> Tables.open(half))
                .isInstanceOf(TableException.class)
                .hasMessage("half.xlsx is cut off or damaged; get the file again.");
    }

    @Test
    void saysAfterWhichRowASheetIsDamaged() throws IOException {
        var file = workbook("<c r=\"A1\"><v>1</v></c></row><row r=\"2\"><c r=\"A2\"><v>2</wrong>");

        assertThatThrownBy(() -> Reading.all(file, null))
                .isInstanceOf(TableException.class)
                .hasMessageContaining("row 2: the workbook is damaged");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<c r=\"ZZZZZZ1\"><v>1</v></c>",
                "<c r = 'ZZZZ1'><v>1</v></c>",
                "<c r=\"&#90;&#90;&#90;&#90;1\"><v>1</v></c>",
                "<c r=\"1\"><v>1</v></c>",
                "<c r=\"A1\"><v>1e1e1</v></c>",
                "<c r=\"ZZZ1\"><v>1</v></c>",
                "<c r=\"A1\" t=\"s\"><v>2000000000</v></c>",
                "<c r=\"A1\" t=\"s\"><v>-1</v></c>",
                "<c r=\"A1\" t=\"what\"><v>1</v></c>",
                "<c r=\"A1\">&lost;</c>"
            })
    void refusesHostileCells(String cell) throws IOException {
        var file = workbook(cell);

        assertThatThrownBy(() -> Reading.all(file, null))
                .isInstanceOf(TableException.class)
                .hasMessageContaining("book.xlsx");
    }

    @Test
    void aNumberWithoutEndIsAFlaw() throws IOException {
        var row = Reading.all(workbook("<c r=\"A1\"><v>1e999999999</v></c>"), null)
                .get(0);

        assertThat(row.flaws()).hasSize(1);
    }

    @Test
    void refusesAWorkbookThatUnpacksWithoutEnd() throws IOException {
        var file = workbook("<c r=\"A1\"><v>1</v></c>" + "<x/>".repeat(32 << 20));

        assertThatThrownBy(() -> Reading.all(file, null))
                .isInstanceOf(TableException.class)
                .hasMessageContaining("unpacks to far more");
    }

    @Test
    void refusesAnArchiveThatIsNoWorkbook() throws IOException {
        var file = folder.resolve("other.xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            put(zip, "readme.txt", "hello");
        }

        assertThatThrownBy(() -> Tables.open(file)).hasMessageContaining("no workbook");
    }

    private List<String> only(Consumer<Worksheet> filling) throws IOException {
        return rows(filling).get(0).cells();
    }

    private List<Row> rows(Consumer<Worksheet> filling) throws IOException {
        var file = folder.resolve("book.xlsx");
        try (var out = Files.newOutputStream(file);
                var book = new Workbook(out, "Concordat", "1.0")) {
            filling.accept(book.newWorksheet("Practices"));
        }
        return Reading.all(file, null);
    }

    private Path twoSheets() throws IOException {
        var file = folder.resolve("two.xlsx");
        try (var out = Files.newOutputStream(file);
                var book = new Workbook(out, "Concordat", "1.0")) {
            book.newWorksheet("Practices").value(0, 0, "practice");
            book.newWorksheet("PCNs").value(0, 0, "network");
        }
        return file;
    }

    /** A workbook with one row, written by hand to hold what no writer would. */
    private Path workbook(String cells) throws IOException {
        var file = folder.resolve("book.xlsx");
        var main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        var office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        var types = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            put(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                            + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + types + "sheet.main+xml\"/>"
                            + "<Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"" + types
                            + "sharedStrings+xml\"/></Types>");
            put(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                            + " Id=\"rId1\" Type=\"" + office
                            + "/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
            put(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + office
                            + "\"><sheets><sheet name=\"Hand\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
            put(zip, "xl/sharedStrings.xml", "<sst xmlns=\"" + main + "\"><si><t>one</t></si></sst>");
            put(
                    zip,
                    "xl/worksheets/sheet1.xml",
                    "<worksheet xmlns=\"" + main + "\"><sheetData><row r=\"1\">" + cells
                            + "</row></sheetData></worksheet>");
        }
        return file;
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
