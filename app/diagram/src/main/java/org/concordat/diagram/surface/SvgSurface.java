package org.concordat.diagram.surface;

import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Base64;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.concordat.api.style.Colour;
import org.concordat.diagram.text.PlainText;
import org.concordat.diagram.text.TextStyle;

/**
 * Writes the picture as SVG 1.1 while it is painted. The file keeps to what office programs read too: presentation attributes only, plain text,
 * no style sheet, no markers, no references. Writing fails with {@link UncheckedIOException}.
 */
public final class SvgSurface implements Surface, AutoCloseable {

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final String XLINK = "http://www.w3.org/1999/xlink";
    private static final String INKSCAPE = "http://www.inkscape.org/namespaces/inkscape";
    private static final String FONTS = "Arial, Helvetica, sans-serif";

    private final XMLStreamWriter xml;
    private final SvgIds ids = new SvgIds();
    private final UnaryOperator<String> codes;

    /**
     * Begins the picture. The writer stays open after {@link #close}.
     *
     * @param out must encode as UTF-8, which the file declares
     * @param bounds all that will be painted, in drawing units
     * @param title the name of the picture
     * @param description what it shows, for readers who cannot see it; empty for none
     */
    public SvgSurface(Writer out, Rectangle2D bounds, String title, String description) {
        this(out, bounds, title, description, element -> "");
    }

    /** The same. @param codes the national code of an element, by its id; empty for none */
    public SvgSurface(Writer out, Rectangle2D bounds, String title, String description, UnaryOperator<String> codes) {
        this.codes = codes;
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
        } catch (XMLStreamException e) {
            throw unwritable(e);
        }
        write(() -> begin(bounds, title, description));
    }

    @Override
    public void fill(Shape shape, Colour colour, double opacity) {
        write(() -> {
            SvgOutline.write(xml, shape);
            xml.writeAttribute("fill", colour.hex());
            opacity("fill-opacity", opacity);
        });
    }

    @Override
    public void draw(Shape shape, Pen pen) {
        write(() -> {
            SvgOutline.write(xml, shape);
            xml.writeAttribute("fill", "none");
            xml.writeAttribute("stroke", pen.colour().hex());
            number("stroke-width", pen.width());
            xml.writeAttribute("stroke-linecap", "round");
            xml.writeAttribute("stroke-linejoin", "round");
            if (!pen.dashes().isEmpty()) {
                xml.writeAttribute(
                        "stroke-dasharray",
                        pen.dashes().stream().map(SvgPath::number).collect(Collectors.joining(" ")));
            }
            opacity("stroke-opacity", pen.opacity());
        });
    }

    @Override
    public void text(String line, double x, double baseline, TextStyle style, Colour colour, Anchor anchor) {
        write(() -> {
            xml.writeStartElement("text");
            number("x", x);
            number("y", baseline);
            xml.writeAttribute("font-family", FONTS);
            number("font-size", style.size());
            optional("font-weight", style.bold() ? "bold" : "");
            optional("font-style", style.italic() ? "italic" : "");
            optional("text-decoration", style.struck() ? "line-through" : "");
            optional("text-anchor", anchorName(anchor));
            xml.writeAttribute("fill", colour.hex());
            String words = PlainText.line(line);
            length(style.widthOf(words));
            xml.writeCharacters(words);
            xml.writeEndElement();
        });
    }

    /** As wide as it was laid out, as wherever the file is opened there is another font. Programs that do not know this pass over it. */
    private void length(double width) throws XMLStreamException {
        if (width > 0) {
            number("textLength", Math.rint(width * 10) / 10);
            xml.writeAttribute("lengthAdjust", "spacingAndGlyphs");
        }
    }

    /** The image is written into the file, as PNG. */
    @Override
    public void image(BufferedImage image, Rectangle2D place) {
        String png = png(image);
        write(() -> {
            xml.setPrefix("xlink", XLINK);
            xml.writeEmptyElement("image");
            xml.writeNamespace("xlink", XLINK);
            number("x", place.getX());
            number("y", place.getY());
            number("width", place.getWidth());
            number("height", place.getHeight());
            xml.writeAttribute("preserveAspectRatio", "none");
            xml.writeAttribute(XLINK, "href", "data:image/png;base64," + png);
        });
    }

    @Override
    public void push(Group group) {
        write(() -> {
            xml.writeStartElement("g");
            xml.writeAttribute("id", ids.unique(group.id()));
            xml.writeAttribute("class", SvgIds.name(group.kind()));
            optional("data-element", PlainText.line(group.element()));
            optional("data-org-code", group.element().isEmpty() ? "" : PlainText.line(codes.apply(group.element())));
            if (group.isLayer()) {
                xml.writeAttribute(INKSCAPE, "groupmode", "layer");
                xml.writeAttribute(INKSCAPE, "label", PlainText.line(group.title()));
            } else {
                described(group.title(), group.description());
            }
        });
    }

    @Override
    public void pop() {
        write(xml::writeEndElement);
    }

    /** Ends the picture and every group still open. */
    @Override
    public void close() {
        write(() -> {
            xml.writeEndDocument();
            xml.close();
        });
    }

    private void begin(Rectangle2D bounds, String title, String description) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.setDefaultNamespace(SVG);
        xml.setPrefix("inkscape", INKSCAPE);
        xml.writeStartElement(SVG, "svg");
        xml.writeDefaultNamespace(SVG);
        xml.writeNamespace("inkscape", INKSCAPE);
        xml.writeAttribute("version", "1.1");
        number("width", bounds.getWidth());
        number("height", bounds.getHeight());
        xml.writeAttribute(
                "viewBox",
                SvgPath.number(bounds.getX()) + " " + SvgPath.number(bounds.getY()) + " "
                        + SvgPath.number(bounds.getWidth()) + " " + SvgPath.number(bounds.getHeight()));
        described(title, description);
    }

    private void described(String title, String description) throws XMLStreamException {
        written("title", title);
        written("desc", description);
    }

    private void written(String element, String text) throws XMLStreamException {
        String line = PlainText.line(text);
        if (!line.isEmpty()) {
            xml.writeStartElement(element);
            xml.writeCharacters(line);
            xml.writeEndElement();
        }
    }

    private void number(String attribute, double value) throws XMLStreamException {
        xml.writeAttribute(attribute, SvgPath.number(value));
    }

    private void opacity(String attribute, double value) throws XMLStreamException {
        optional(attribute, value < 1 ? SvgPath.number(value) : "");
    }

    private void optional(String attribute, String value) throws XMLStreamException {
        if (!value.isEmpty()) {
            xml.writeAttribute(attribute, value);
        }
    }

    private static String png(BufferedImage image) {
        var plain = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_ARGB);
        plain.createGraphics().drawImage(image, 0, 0, null);
        var bytes = new ByteArrayOutputStream();
        try (var stream = new MemoryCacheImageOutputStream(bytes)) {
            if (!ImageIO.write(plain, "png", stream)) {
                throw new IOException("This Java has no writer for PNG");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    private static String anchorName(Anchor anchor) {
        return switch (anchor) {
            case START -> "";
            case MIDDLE -> "middle";
            case END -> "end";
        };
    }

    private static void write(Writing writing) {
        try {
            writing.run();
        } catch (XMLStreamException e) {
            throw unwritable(e);
        }
    }

    private static UncheckedIOException unwritable(XMLStreamException e) {
        Throwable cause = e.getNestedException();
        return new UncheckedIOException(cause instanceof IOException io ? io : new IOException(e));
    }

    private interface Writing {
        void run() throws XMLStreamException;
    }
}
