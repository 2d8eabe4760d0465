package org.concordat.exchange.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.concordat.api.network.Link;
import org.concordat.core.document.Content;
import org.concordat.exchange.LibreOffice;
import org.concordat.exchange.SampleNetworks;
import org.concordat.exchange.export.Export;
import org.concordat.exchange.export.FileOutput;
import org.concordat.exchange.export.Profile;
import org.concordat.exchange.graph.NastyNetwork;
import org.concordat.exchange.xlsx.XlsxFormat;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Workbooks that LibreOffice has opened and saved as its own: they have the same sheets and rows, and come back as the network that they were. */
class SavedByLibreOfficeTest {

    private static final String NASTY = "nasty";

    @TempDir
    private static Path folder = Path.of("");

    private static Map<String, Path> saved = Map.of();

    static Stream<String> networks() {
        return Stream.concat(SampleNetworks.NAMES.stream(), Stream.of(NASTY));
    }

    private static Export export(String name) {
        return name.equals(NASTY) ? NastyNetwork.export() : SampleNetworks.export(name);
    }

    private static Path written(String name) {
        return folder.resolve(name + ".xlsx");
    }

    private static Path again(String name) {
        return saved.getOrDefault(name, Path.of(name));
    }

    @BeforeAll
    static void save() throws Exception {
        var files = new ArrayList<Path>();
        for (var name : networks().toList()) {
            FileOutput.write(written(name), out -> new XlsxFormat().write(export(name), Profile.EXCEL, out));
            files.add(written(name));
        }
        saved = LibreOffice.convert(folder, files, "xlsx");
    }

    @ParameterizedTest
    @MethodSource("networks")
    void eachSheetHasItsRows(String name) throws Exception {
        assertThat(rows(again(name))).isNotEmpty().isEqualTo(rows(written(name)));
    }

    private static Map<String, Integer> rows(Path file) throws Exception {
        try (var in = Files.newInputStream(file);
                Workbook book = new XSSFWorkbook(in)) {
            return IntStream.range(0, book.getNumberOfSheets())
                    .mapToObj(book::getSheetAt)
                    .collect(Collectors.toMap(
                            sheet -> sheet.getSheetName(), sheet -> sheet.getLastRowNum(), (a, b) -> a, TreeMap::new));
        }
    }

    private static Content back(String name) throws Exception {
        var vocabulary = name.equals(NASTY)
                ? NastyNetwork.vocabulary()
                : export(name).careModels().vocabulary();
        return Back.from(again(name), vocabulary);
    }

    @ParameterizedTest
    @MethodSource("networks")
    void everyNodeComesBackWithAllItsFacts(String name) throws Exception {
        assertThat(Back.byId(back(name).nodes()))
                .isEqualTo(Back.byId(export(name).network().nodes()));
    }

    @ParameterizedTest
    @MethodSource("networks")
    void everyLinkComesBackBetweenTheSameNodes(String name) throws Exception {
        var network = export(name).network();
        var back = back(name).links();

        assertThat(Back.byId(back)).isEqualTo(Back.byId(network.links()));
        assertThat(ends(back)).isEqualTo(ends(List.copyOf(network.links())));
    }

    private static Map<String, String> ends(List<Link> links) {
        return links.stream()
                .collect(Collectors.toMap(
                        link -> link.id().value(),
                        (Function<Link, String>) link -> link.from() + " to " + link.to(),
                        (a, b) -> a,
                        TreeMap::new));
    }
}
