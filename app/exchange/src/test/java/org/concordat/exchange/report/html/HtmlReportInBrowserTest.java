package org.concordat.exchange.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.concordat.exchange.Chromium;
import org.concordat.exchange.report.ReportSamples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page as Chromium shows it, on machines that have one. A script before the policy of the page leaves what it saw in the document. */
class HtmlReportInBrowserTest {

    @TempDir
    private Path folder;

    /** What an expression of the browser's language comes to in a narrow window. */
    private String seen(String expression) throws IOException, InterruptedException {
        var page = folder.resolve("report.html");
        try (var out = Files.newOutputStream(page)) {
            new HtmlReport().write(ReportSamples.full(), out);
        }
        var script = "<head><script>addEventListener('load', () => document.body.dataset.seen = " + expression
                + ")</script>";
        Files.writeString(page, Files.readString(page).replace("<head>", script));
        var text = Chromium.dom(page, folder, "--window-size=500,900");
        int from = text.indexOf("data-seen=\"") + "data-seen=\"".length();
        return text.substring(from, text.indexOf('"', from));
    }

    @Test
    void nothingRunsOutOfANarrowWindow() throws Exception {
        assertThat(seen("document.documentElement.scrollWidth <= innerWidth")).isEqualTo("true");
    }

    @Test
    void nothingIsLoaded() throws Exception {
        assertThat(seen("performance.getEntriesByType('resource').length")).isEqualTo("0");
    }

    @Test
    void eachDrawingIsShown() throws Exception {
        assertThat(seen("[...document.querySelectorAll('svg')].filter(s => s.clientHeight > 20).length"))
                .isEqualTo("3");
    }
}
