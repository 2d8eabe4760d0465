package org.concordat.exchange.report.pdf;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.concordat.api.vocabulary.Words;
import org.concordat.exchange.report.Report;
import org.concordat.exchange.report.ReportFormat;
import org.concordat.exchange.report.html.Markup;
import org.concordat.exchange.report.html.ReportMarkup;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * A report as PDF of A4 pages, tagged for readers who cannot see it. What is too wide for an upright page stands on one that lies, or on one
 * of A3. No address is ever asked for anything.
 */
public final class PdfReport implements ReportFormat {

    private static final Words WORDS = Words.beside(PdfReport.class);

    static {
        // It tells on standard error what it makes of each style.
        XRLog.setLoggingEnabled(false);
    }

    @Override
    public String id() {
        return "pdf";
    }

    @Override
    public String name() {
        return WORDS.get("name");
    }

    @Override
    public String extension() {
        return ".pdf";
    }

    @Override
    public void write(Report report, OutputStream out) throws IOException {
        var typefaces = new Typefaces();
        var drawings = new Drawings(typefaces);
        var markup = markup(report, drawings);
        try (var document = new PDDocument()) {
            var builder = new PdfRendererBuilder();
            builder.usePDDocument(document);
            builder.withW3cDocument(parsed(markup), "");
            builder.useUriResolver((base, uri) -> null);
            builder.useExternalResourceAccessControl(
                    (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
            builder.useObjectDrawerFactory(drawings);
            builder.usePdfUaAccessibility(true);
            builder.withProducer("Concordat");
            typefaces.use(markup);
            typefaces.embed(document, builder);
            try (var renderer = builder.buildPdfRenderer()) {
                renderer.createPDFWithoutClosing();
                finish(document);
                var bytes = new ByteArrayOutputStream();
                document.save(bytes);
                bytes.writeTo(out);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Without the time and the random part of the id, so that equal reports are equal bytes. */
    private static void finish(PDDocument document) {
        var information = document.getDocumentInformation();
        information.setCreationDate(null);
        information.setModificationDate(null);
        information.setCreator("Concordat");
        document.setDocumentId(0L);
    }

    private static String markup(Report report, Drawings drawings) throws IOException {
        var title = ReportMarkup.title(report);
        var markup = new Markup();
        markup.begin("html", "lang", "en-GB").begin("head");
        markup.element("title", title);
        markup.single("meta", "name", "subject", "content", ReportMarkup.subject(report));
        markup.begin("style").raw(style()).end();
        markup.begin("bookmarks");
        for (int i = 0; i < report.parts().size(); i++) {
            markup.begin("bookmark", "name", report.parts().get(i).title(), "href", "#part-" + (i + 1))
                    .end();
        }
        markup.end().end().begin("body");
        markup.element("div", title, "class", "running");
        markup.element("div", ReportMarkup.day(report), "class", "running-day");
        new ReportMarkup(report, drawings, markup).write();
        return markup.end().end().toString();
    }

    private static String style() throws IOException {
        try (InputStream in = Objects.requireNonNull(PdfReport.class.getResourceAsStream("report.css"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Document parsed(String markup) throws IOException {
        try {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(markup)));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e);
        }
    }
}
