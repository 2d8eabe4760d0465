package org.concordat.exchange.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.concordat.api.vocabulary.Words;
import org.concordat.diagram.picture.Artwork;
import org.concordat.exchange.report.Report;
import org.concordat.exchange.report.ReportFormat;

/**
 * A report as a page of the web: one file without scripts, to read on a screen of any width, to print, and to send by e-mail. A policy within
 * it forbids the browser to load anything.
 */
public final class HtmlReport implements ReportFormat {

    private static final Words WORDS = Words.beside(HtmlReport.class);
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";
    /** A drawing is made no narrower than this, or than it is; then it is scrolled. */
    private static final long LEAST = 720;

    @Override
    public String id() {
        return "html";
    }

    @Override
    public String name() {
        return WORDS.get("name");
    }

    @Override
    public String extension() {
        return ".html";
    }

    @Override
    public void write(Report report, OutputStream out) throws IOException {
        var markup = new Markup();
        markup.raw("<!DOCTYPE html>\n").begin("html", "lang", "en-GB").begin("head");
        markup.single("meta", "charset", "utf-8");
        markup.single("meta", "http-equiv", "Content-Security-Policy", "content", POLICY);
        markup.single("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        markup.single("meta", "name", "color-scheme", "content", "light");
        markup.element("title", ReportMarkup.title(report) + " \u2013 " + ReportMarkup.day(report));
        markup.begin("style").raw(style()).end().end();
        markup.begin("body").element("a", WORDS.get("skip"), "class", "skip", "href", "#report");
        try {
            new ReportMarkup(report, new OnScreen(), markup).write();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        markup.end().end();
        out.write(markup.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String style() throws IOException {
        try (InputStream in = Objects.requireNonNull(HtmlReport.class.getResourceAsStream("report.css"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Drawings as SVG within the page. */
    private static final class OnScreen implements Setting {

        @Override
        public void draw(Markup markup, Artwork artwork, int number) {
            long least = Math.min(LEAST, Math.round(artwork.bounds().getWidth()));
            markup.begin("div", "class", "drawing", "tabindex", "0", "role", "group", "aria-label", artwork.title());
            markup.raw(InlineSvg.of(artwork, "d" + number, "min-width:" + least + "px"))
                    .end();
        }

        @Override
        public boolean isOnPaper() {
            return false;
        }

        @Override
        public String kindOf(Artwork artwork) {
            var bounds = artwork.bounds();
            return bounds.getWidth() > bounds.getHeight() * 1.2 && bounds.getWidth() > LEAST ? "wide" : "";
        }
    }
}
