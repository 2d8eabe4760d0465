package org.concordat.exchange.report.html;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.concordat.diagram.picture.Artwork;

/** A drawing as SVG that stands within a page beside others: its ids begin with its own name. */
final class InlineSvg {

    private InlineSvg() {}

    /** @param name of the drawing on the page, as an id */
    static String of(Artwork artwork, String name, String style) {
        var out = new ByteArrayOutputStream();
        try {
            artwork.writeSvg(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // A text cannot look like a tag, as its signs are escaped; so what is found here are the writer's own tags.
        return out.toString(StandardCharsets.UTF_8)
                .replaceFirst("^<\\?xml[^>]*\\?>", "")
                .replaceFirst(
                        "<svg ",
                        "<svg role=\"img\" aria-labelledby=\"" + name + "-title " + name + "-desc\" style=\"" + style
                                + "\" ")
                .replaceFirst("<title>", "<title id=\"" + name + "-title\">")
                .replaceFirst("<desc>", "<desc id=\"" + name + "-desc\">")
                .replace("<g id=\"", "<g id=\"" + name + "-");
    }
}
