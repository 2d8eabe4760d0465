package org.concordat.exchange.report.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.concordat.api.report.Block;
import org.concordat.exchange.graph.NastyNetwork;
import org.concordat.exchange.report.Report;
import org.concordat.exchange.report.ReportSamples;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class HtmlReportTest {

    private static String page(Report report) throws IOException {
        var out = new ByteArrayOutputStream();
        new HtmlReport().write(report, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void itIsWellFormedWhateverTheNames() throws IOException {
        var xml = page(ReportSamples.full()).replace("<!DOCTYPE html>", "");

        assertThatCode(() -> DocumentBuilderFactory.newDefaultInstance()
                        .newDocumentBuilder()
                        .parse(new InputSource(new StringReader(xml))))
                .doesNotThrowAnyException();
    }

    @Test
    void namesAreNoMarkup() throws IOException {
        assertThat(page(ReportSamples.full())).doesNotContain("<b>").contains("&lt;b&gt;&amp;");
    }

    @Test
    void nothingIsAskedOfAnybody() throws IOException {
        var page = page(ReportSamples.full());
        var addresses = Pattern.compile("(?i)(?:src|href|url|action|import)\\s*[=(]\\s*[\"']?([^\"')\\s>]+)")
                .matcher(page);

        assertThat(addresses.results().map(match -> match.group(1)).filter(address -> !address.startsWith("#")))
                .allMatch(address -> address.startsWith("data:"));
        assertThat(page).contains("default-src 'none'").doesNotContain("<script", "<link");
    }

    @Test
    void everyIdIsThereOnce() throws IOException {
        var ids = Pattern.compile(" id=\"([^\"]+)\"")
                .matcher(page(ReportSamples.full()))
                .results()
                .map(match -> match.group(1))
                .toList();

        assertThat(ids).doesNotHaveDuplicates().hasSizeGreaterThan(20);
    }

    @Test
    void theContentsLeadToEachPart() throws IOException {
        assertThat(page(ReportSamples.full())).contains("href=\"#part-6\"", "id=\"part-6\"");
    }

    @Test
    void numbersAreFlushRight() throws IOException {
        assertThat(page(ReportSamples.of(ReportSamples.table())))
                .contains("<td class=\"number\">30</td>", "<th scope=\"col\" class=\"number\">Value</th>")
                .contains("<td>Practice</td>");
    }

    @Test
    void aStepIsMarkedByAWordToo() throws IOException {
        assertThat(page(ReportSamples.of(ReportSamples.lanes()))).contains("Checkpoint:", "Done:");
    }

    @Test
    void drawingsKeepTheirTextsAndSayWhatTheyShow() throws IOException {
        assertThat(page(ReportSamples.of(ReportSamples.flows())))
                .containsPattern("<text [^>]*>Provider</text>")
                .contains("role=\"img\"", "<desc id=\"d1-desc\">Flows in \u00A3 a year");
    }

    @Test
    void aChartShowsOnlyItsLinks() throws IOException {
        assertThat(page(ReportSamples.of(ReportSamples.chart())))
                .contains("data-element=\"l1\"", "data-element=\"l5\"")
                .doesNotContain("data-element=\"l2\"");
    }

    @Test
    void whatHasNothingToSayIsNoConcernOfTheReader() throws IOException {
        assertThat(page(ReportSamples.full())).doesNotContain("Silent section");
    }

    @Test
    void anEmptyReportSaysWhatToDo() throws IOException {
        assertThat(page(new Report(NastyNetwork.export(), List.of(), List.of())))
                .contains("Choose other sections");
    }

    @Test
    void emptyBlocksLeaveNothing() throws IOException {
        var empty = ReportSamples.of(
                new Block.Points(List.of()),
                new Block.Table("", List.of(), List.of()),
                new Block.Flows("Flows", "", List.of(), List.of()));

        assertThat(page(empty)).doesNotContain("<ul", "<table", "<figure");
    }

    @Test
    void equalReportsAreEqualBytes() throws IOException {
        assertThat(page(ReportSamples.full())).isEqualTo(page(ReportSamples.full()));
    }
}
