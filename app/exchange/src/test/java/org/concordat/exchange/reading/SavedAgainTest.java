package org.concordat.exchange.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.concordat.api.fact.LinkId;
import org.concordat.api.fact.NodeId;
import org.concordat.api.fact.Observation;
import org.concordat.api.fact.PartialDate;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.network.Settings;
import org.concordat.core.document.Content;
import org.concordat.core.document.Document;
import org.concordat.core.document.NetworkSnapshot;
import org.concordat.exchange.csv.CsvFormat;
import org.concordat.exchange.export.FileOutput;
import org.concordat.exchange.export.Profile;
import org.concordat.exchange.formats.Readers;
import org.concordat.exchange.graph.NastyNetwork;
import org.concordat.exchange.intake.IntakeException;
import org.concordat.exchange.intake.SkipLog;
import org.concordat.exchange.intake.Watcher;
import org.concordat.exchange.xlsx.XlsxFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables of ours after a spreadsheet has saved them in its own way, or somebody has changed them there. */
class SavedAgainTest {

    @TempDir
    private Path folder;

    private final SkipLog skips = new SkipLog();

    private Path csv(Profile profile) throws IOException {
        FileOutput.write(folder, out -> new CsvFormat().write(NastyNetwork.export(), profile, out));
        return folder;
    }

    private void rewrite(String name, Charset charset, UnaryOperator<String> change) throws IOException {
        var file = folder.resolve(name);
        Files.write(file, change.apply(Files.readString(file)).getBytes(charset));
    }

    private Path workbook(Consumer<XSSFWorkbook> change) throws IOException {
        var file = folder.resolve("network.xlsx");
        FileOutput.write(file, out -> new XlsxFormat().write(NastyNetwork.export(), Profile.EXCEL, out));
        try (var in = Files.newInputStream(file);
                var book = new XSSFWorkbook(in)) {
            change.accept(book);
            var again = folder.resolve("again.xlsx");
            try (var out = Files.newOutputStream(again)) {
                book.write(out);
            }
            return again;
        }
    }

    /** The cell of an element in the column of a field, as the sheet Columns names it. */
    private static Cell cell(XSSFWorkbook book, String sheet, String id, String field) {
        var heading = rows(book, "Columns")
                .filter(r -> text(r, 0).equals(sheet) && text(r, 2).equals(field))
                .map(r -> text(r, 1))
                .findFirst()
                .orElseThrow();
        var headings = book.getSheet(sheet).getRow(0);
        var column = IntStream.range(0, headings.getLastCellNum())
                .filter(i -> text(headings, i).equals(heading))
                .findFirst()
                .orElseThrow();
        var row =
                rows(book, sheet).filter(r -> text(r, 0).equals(id)).findFirst().orElseThrow();
        return row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    private static Stream<Row> rows(XSSFWorkbook book, String sheet) {
        return StreamSupport.stream(book.getSheet(sheet).spliterator(), false);
    }

    private static String text(Row row, int column) {
        return row.getCell(column).getStringCellValue();
    }

    private Content back(Path file) throws IOException, IntakeException {
        var document = new Document(new Content(
                Settings.titled("Back"), List.of(), List.of(), List.of(), List.of(), List.of(), new TreeMap<>()));
        var graph = GraphImport.of(file, Readers.of(file).orElseThrow(), NastyNetwork.vocabulary());
        document.apply(
                graph.into(document.snapshot(), null, skips, Watcher.NONE).edit());
        return document.content();
    }

    private Node node(Path file, String id) throws IOException, IntakeException {
        return back(file).nodes().stream()
                .filter(n -> n.id().equals(new NodeId(id)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void semicolonsWindowsLettersAndCommasInFiguresAreRead() throws Exception {
        csv(Profile.EXCEL);
        rewrite(
                "nodes.csv",
                Charset.forName("windows-1252"),
                text -> text.substring(1)
                        .replaceAll(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", ";")
                        .replace(";12.50;", ";12,5;")
                        .replaceAll("bell[^;]*;", "bell;"));

        var cafe = node(folder, "cafe");

        assertThat(cafe.get(NastyNetwork.NAME)).isEqualTo("Caf\u00e9 \u2013 Ltd");
        assertThat(cafe.get(NastyNetwork.SHARE)).isEqualTo("12.5");
        assertThat(cafe.get(NastyNetwork.ALIASES)).isEqualTo(NastyNetwork.CAFE.get(NastyNetwork.ALIASES));
    }

    @Test
    void daysAndTruthsThatWereWrittenAnewAreRead() throws Exception {
        csv(Profile.EXCEL);
        rewrite(
                "nodes.csv",
                StandardCharsets.UTF_8,
                text -> text.replace("2018-04-01", "01/04/2018").replace(",true,", ",TRUE,"));

        assertThat(node(folder, "backslash").get(NastyNetwork.FROM))
                .isEqualTo(PartialDate.day(LocalDate.of(2018, 4, 1)));
        assertThat(node(folder, "cafe").get(NastyNetwork.DISPENSING)).isTrue();
        assertThat(skips.skips().first()).isEmpty();
    }

    @Test
    void aFigureThatMayBeOneOfTwoIsKeptUnreadAndTold() throws Exception {
        csv(Profile.EXCEL);
        rewrite("nodes.csv", StandardCharsets.UTF_8, text -> text.replace(",12.50,", ",\"12,500\","));

        var cafe = node(folder, "cafe");

        assertThat(cafe.has(NastyNetwork.SHARE)).isFalse();
        assertThat(skips.skips().first()).singleElement().satisfies(skip -> {
            assertThat(skip.place().words()).isEqualTo("nodes.csv, line 4");
            assertThat(skip.detail()).contains("12,500", "thousands or decimals");
        });
    }

    @Test
    void aTextBehindAnApostropheOfItsOwnKeepsIt() throws Exception {
        var node = NastyNetwork.FORMULA.with(NastyNetwork.NAME, "'=1+1");
        var network = NetworkSnapshot.of(List.of(node), List.of());
        FileOutput.write(folder, out -> new CsvFormat().write(NastyNetwork.export(network, null), Profile.EXCEL, out));

        assertThat(node(folder, "formula").get(NastyNetwork.NAME)).isEqualTo("'=1+1");
    }

    @Test
    void anyOfTheThreeFilesOrTheNameThatWasExportedNamesTheNetwork() throws Exception {
        var named = folder.resolve("network.csv");
        FileOutput.write(named, out -> new CsvFormat().write(NastyNetwork.export(), Profile.UNIVERSAL, out));

        assertThat(back(named).links()).hasSize(5);
        assertThat(back(folder.resolve("network-edges.csv")).links()).hasSize(5);
    }

    @Test
    void aTableOfSomebodyElseIsNoGraph() throws Exception {
        var table = folder.resolve("nodes.csv");
        Files.writeString(table, "Id,Label\n1,One\n");

        assertThat(Readers.of(table)).isEmpty();
        assertThat(Readers.of(folder)).isEmpty();
    }

    @Test
    void aNetworkWithoutOneOfItsFilesSaysWhich() throws Exception {
        csv(Profile.UNIVERSAL);
        Files.delete(folder.resolve("edges.csv"));

        assertThatThrownBy(() -> back(folder))
                .isInstanceOf(IntakeException.class)
                .hasMessageContaining("edges.csv")
                .hasMessageContaining("three files");
    }

    @Test
    void columnsMayBeMovedAndOthersAddedInASheet() throws Exception {
        var file = workbook(book -> {
            var sheet = book.getSheet("refers to");
            for (var row : sheet) {
                row.createCell(20).setCellValue(row.getCell(5).getStringCellValue());
                row.removeCell(row.getCell(5));
            }
        });

        assertThat(back(file).links())
                .filteredOn(l -> l.id().equals(new LinkId("l2")))
                .extracting(Link::to)
                .containsExactly(new NodeId("twin-1"));
    }

    @Test
    void aDayThatBecameTheSerialOfADayIsRead() throws Exception {
        var file = workbook(book -> {
            var cell = cell(book, "GP practice", "cafe", "validFrom");
            var style = book.createCellStyle();
            style.setDataFormat(book.createDataFormat().getFormat("dd/mm/yyyy"));
            cell.setCellValue(LocalDate.of(2016, 10, 1));
            cell.setCellStyle(style);
        });

        assertThat(node(file, "cafe").get(NastyNetwork.FROM)).isEqualTo(PartialDate.day(LocalDate.of(2016, 10, 1)));
    }

    /** As LibreOffice writes the format of its last decimals. */
    @Test
    void aFigureKeepsItsLastZerosWhereTheMinusIsMarkedAsASign() throws Exception {
        var file = workbook(book -> {
            var style = book.createCellStyle();
            style.setDataFormat(book.createDataFormat().getFormat("0.00;\\-0.00"));
            cell(book, "GP practice", "cafe", "share").setCellStyle(style);
        });

        assertThat(node(file, "cafe").get(NastyNetwork.SHARE)).isEqualTo(new BigDecimal("12.50"));
    }

    @Test
    void aCorrectedFigureStandsInPlaceOfThatOfItsDay() throws Exception {
        var file =
                workbook(book -> cell(book, "GP practice", "cafe", "listSize").setCellValue(6600));

        assertThat(node(file, "cafe").get(NastyNetwork.LIST_SIZE, List.of()))
                .extracting(Observation::value)
                .extracting(BigDecimal::intValue)
                .containsExactly(7000, 6600, 9000);
    }

    @Test
    void aCorrectedFigureHasNotTheSourceOfTheOldOne() throws Exception {
        var file =
                workbook(book -> cell(book, "GP practice", "cafe", "listSize").setCellValue(6600));

        assertThat(node(file, "cafe").get(NastyNetwork.LIST_SIZE, List.of()).get(1))
                .isEqualTo(new Observation(new BigDecimal("6600"), PartialDate.year(2017), null, ""));
    }

    @Test
    void aSheetThatHasAnotherNameIsTold() throws Exception {
        var file = workbook(book -> book.setSheetName(book.getSheetIndex("refers to"), "referrals"));

        back(file);

        assertThat(skips.skips().first())
                .extracting(skip -> skip.reason() + ": " + skip.detail())
                .contains("the sheet is not there; it may have another name now: refers to");
    }

    @Test
    void aRowWithoutAnIdIsToldWithItsPlace() throws Exception {
        var file = workbook(book -> cell(book, "GP practice", "twin-1", "id").setBlank());

        back(file);

        assertThat(skips.skips().first())
                .extracting(skip -> skip.place().words())
                .anyMatch(words -> words.startsWith("again.xlsx, sheet GP practice, row "));
    }
}
