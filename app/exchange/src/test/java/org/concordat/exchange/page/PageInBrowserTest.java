package org.concordat.exchange.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.concordat.exchange.export.FileOutput;
import org.concordat.exchange.export.Profile;
import org.concordat.exchange.graph.NastyNetwork;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The page as Chromium runs it, on machines that have one. A script behind the page uses it as a reader would, and leaves what it saw in
 * the document.
 */
class PageInBrowserTest {

    @TempDir
    private Path folder;

    private static Optional<Path> browser() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(dir -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(dir, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** What an expression of the browser's language comes to after steps within the page. */
    private String after(String steps, String expression) throws IOException, InterruptedException {
        var browser = browser();
        Assumptions.assumeTrue(browser.isPresent(), "There is no Chromium here");
        var page = folder.resolve("page.html");
        new PageFormat().write(NastyNetwork.export(), Profile.UNIVERSAL, new FileOutput(page));
        var script =
                "<script>const key = (e, k) => e.dispatchEvent(new KeyboardEvent('keydown', {key: k, bubbles: true}));"
                        + steps + ";document.body.innerHTML = '<pre id=\"seen\">' + (" + expression
                        + ") + '</pre>';</script></body>";
        Files.writeString(page, Files.readString(page).replace("</body>", script));
        var dom = folder.resolve("dom.html");
        var process = new ProcessBuilder(List.of(
                        browser.get().toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--user-data-dir=" + folder.resolve("profile"),
                        "--dump-dom",
                        page.toUri().toString()))
                .redirectOutput(dom.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        var text = Files.readString(dom, StandardCharsets.UTF_8);
        int from = text.indexOf("<pre id=\"seen\">") + "<pre id=\"seen\">".length();
        return text.substring(from, text.indexOf("</pre>", from));
    }

    @Test
    void searchingShowsTheDetailsOfWhatIsFound() throws Exception {
        var seen = after(
                "const s = document.getElementById('search'); s.value = 'caf'; s.dispatchEvent(new Event('input'));"
                        + "key(s, 'Enter')",
                "document.getElementById('told').textContent");

        assertThat(seen).contains("Caf\u00e9 \u2013 Ltd", "GP practice", "M85001");
    }

    @Test
    void untickingATypeHidesItAndItsLinks() throws Exception {
        var seen = after(
                "document.querySelector('#types input').click()",
                "document.querySelectorAll('#paper .away').length + ' of ' + document.querySelectorAll('#paper [data-element]').length");

        assertThat(seen).isEqualTo("4 of 4");
    }

    @Test
    void theKeyboardGoesFromElementToElement() throws Exception {
        var seen = after(
                "const stage = document.getElementById('stage'); key(stage, 'ArrowRight'); key(stage, 'ArrowRight')",
                "document.querySelector('#told h3').textContent");

        assertThat(seen).isEqualTo("Twin");
    }

    @Test
    void allOfItIsThereWhenNoDayIsChosen() throws Exception {
        assertThat(after("", "document.querySelectorAll('#paper .away').length"))
                .isEqualTo("0");
    }

    @Test
    void elementsHaveNamesForThoseWhoCannotSeeThem() throws Exception {
        var seen = after("", "document.querySelector('#paper [data-element=cafe]').getAttribute('aria-label')");

        assertThat(seen).isEqualTo("Caf\u00e9 \u2013 Ltd, GP practice");
    }
}
