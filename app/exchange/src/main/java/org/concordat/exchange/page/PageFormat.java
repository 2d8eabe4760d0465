package org.concordat.exchange.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.concordat.api.view.View;
import org.concordat.api.vocabulary.Words;
import org.concordat.diagram.picture.Picture;
import org.concordat.diagram.picture.PictureOptions;
import org.concordat.exchange.export.Export;
import org.concordat.exchange.export.ExportException;
import org.concordat.exchange.export.Format;
import org.concordat.exchange.export.LegalText;
import org.concordat.exchange.export.Listing;
import org.concordat.exchange.export.Matter;
import org.concordat.exchange.export.Output;
import org.concordat.exchange.export.Profile;
import org.concordat.exchange.picture.Styles;

/**
 * An interactive page: views to pan and zoom, search, a legend that filters, a day to look at, and what is known of each element with its
 * sources. One file without scripts, styles or pictures from anywhere else; a policy within it forbids the browser to load any.
 */
public final class PageFormat implements Format {

    private static final Words WORDS = Words.beside(PageFormat.class);
    private static final Pattern MARK = Pattern.compile("%([A-Z]+)%");

    @Override
    public Listing listing() {
        return new Listing("html", WORDS.get("name"), WORDS.get("purpose"), ".html");
    }

    @Override
    public boolean isPicture() {
        return true;
    }

    @Override
    public boolean takesSeveralViews() {
        return true;
    }

    @Override
    public Set<Matter> drops(Profile profile) {
        return Set.of(Matter.OTHER_VIEWS, Matter.THRESHOLDS);
    }

    @Override
    public void write(Export export, Profile profile, Output output) throws IOException {
        if (export.views().isEmpty()) {
            throw new ExportException(WORDS.get("noView"));
        }
        var drawings = new StringBuilder();
        for (var view : export.views()) {
            drawings.append("<template class=\"drawing\">")
                    .append(drawing(export, view))
                    .append("</template>\n");
        }
        var parts = Map.of(
                "TITLE", escaped(export.title()),
                "STYLE", text("page.css"),
                "SCRIPT", text("page.js"),
                "NOSCRIPT", escaped(WORDS.get("noScript")),
                "DRAWINGS", drawings.toString(),
                "DATA", PageData.json(export));
        // In one go, as a name may look like the mark of a part.
        var page = MARK.matcher(text("page.html"))
                .replaceAll(mark -> Matcher.quoteReplacement(parts.getOrDefault(mark.group(1), "")));
        output.file(out -> out.write(page.getBytes(StandardCharsets.UTF_8)));
    }

    /** The view as SVG within a page, without its declaration. */
    private static String drawing(Export export, View view) throws IOException {
        var picture = Picture.of(
                export.network(),
                view,
                export.careModels(),
                Styles.measured(export, view),
                PictureOptions.standard().asTransparent(true));
        var svg = new ByteArrayOutputStream();
        picture.writeSvg(svg);
        return svg.toString(StandardCharsets.UTF_8).replaceFirst("^<\\?xml[^>]*\\?>", "");
    }

    private static String text(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(PageFormat.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String escaped(String text) {
        return LegalText.of(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
