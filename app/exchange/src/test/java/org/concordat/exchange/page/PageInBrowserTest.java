package org.concordat.exchange.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.concordat.exchange.Chromium;
import org.concordat.exchange.export.FileOutput;
import org.concordat.exchange.export.Profile;
import org.concordat.exchange.graph.NastyNetwork;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The page as Chromium runs it, on machines that have one. A script behind the page uses it as a reader would, and leaves what it saw in
 * the document.
 */
class PageInBrowserTest {

    @TempDir
    private Path folder;

    /** What an expression of the browser's language comes to after steps within the page. */
    private String after(String steps, String expression) throws IOException, InterruptedException {
        var page = folder.resolve("page.html");
        FileOutput.write(page, out -> new PageFormat().write(NastyNetwork.export(), Profile.UNIVERSAL, out));
        var script =
                "<script>const key = (e, k) => e.dispatchEvent(new KeyboardEvent('keydown', {key: k, bubbles: true}));"
                        + steps + ";document.body.innerHTML = '<pre id=\"seen\">' + (" + expression
                        + ") + '</pre>';</script></body>";
        Files.writeString(page, Files.readString(page).replace("</body>", script));
        var text = Chromium.dom(page, folder);
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
