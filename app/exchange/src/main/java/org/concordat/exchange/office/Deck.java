package org.concordat.exchange.office;

import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.poi.sl.usermodel.PictureData.PictureType;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFRelation;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSheet;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.concordat.diagram.text.PlainText;
import org.jspecify.annotations.Nullable;

/** A presentation that slides are put into. For one thread. */
final class Deck implements AutoCloseable {

    static final double EMU_OF_A_POINT = 12_700;

    private static final Dimension WIDE = new Dimension(960, 540);
    private static final double MARGIN = 28;
    private static final double SOURCE_LINE = 18;
    private static final String NAMESPACES = " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

    private final XMLSlideShow show;

    private Deck(XMLSlideShow show) {
        this.show = show;
    }

    /** @param template whose look it takes; null for our own, which is plain */
    static Deck from(@Nullable Path template) throws IOException {
        if (template == null) {
            var show = new XMLSlideShow();
            show.setPageSize(WIDE);
            PlainLook.giveTo(show);
            return new Deck(show);
        }
        var show = Layouts.read(template);
        for (int i = show.getSlides().size() - 1; i >= 0; i--) {
            show.removeSlide(i);
        }
        return new Deck(show);
    }

    /** A slide with its title. */
    XSLFSlide slide(String title) {
        return slide(Layouts.of(show, SlideLayout.TITLE_ONLY), title, "");
    }

    /** The first slide. @param subtitle left out where the layout has no place for it */
    XSLFSlide titleSlide(String title, String subtitle) {
        return slide(Layouts.of(show, SlideLayout.TITLE), title, subtitle);
    }

    private XSLFSlide slide(XSLFSlideLayout layout, String title, String subtitle) {
        var slide = show.createSlide(layout);
        boolean titled = false;
        for (var placeholder : List.of(slide.getPlaceholders())) {
            if (!titled && Layouts.isTitle(placeholder)) {
                placeholder.setText(PlainText.line(title));
                titled = true;
            } else if (!subtitle.isEmpty() && placeholder.getTextType() == Placeholder.SUBTITLE) {
                placeholder.setText(PlainText.line(subtitle));
            } else {
                slide.removeShape(placeholder);
            }
        }
        return slide;
    }

    /** Where a drawing may stand: below the title, above the source line. In EMU. */
    Rectangle2D body(XSLFSlide slide) {
        var points = below(slide);
        return emu(points.getX(), points.getY(), points.getWidth(), points.getHeight());
    }

    /** The same of the slides to come. In points. */
    Rectangle2D body() {
        return below(Layouts.of(show, SlideLayout.TITLE_ONLY));
    }

    private Rectangle2D below(XSLFSheet titled) {
        var page = show.getPageSize();
        double top = List.of(titled.getPlaceholders()).stream()
                .filter(Layouts::isTitle)
                .map(XSLFShape::getAnchor)
                .filter(anchor -> anchor != null && anchor.getMaxY() < page.getHeight() / 2)
                .mapToDouble(Rectangle2D::getMaxY)
                .max()
                .orElse(MARGIN);
        double foot = page.getHeight() - MARGIN / 2 - SOURCE_LINE;
        return new Rectangle2D.Double(MARGIN, top + 6, page.getWidth() - 2 * MARGIN, foot - top - 12);
    }

    /** Where the source line stands. In EMU. */
    Rectangle2D sourceLine() {
        var page = show.getPageSize();
        return emu(MARGIN, page.getHeight() - MARGIN / 2 - SOURCE_LINE, page.getWidth() - 2 * MARGIN, SOURCE_LINE);
    }

    private static Rectangle2D emu(double x, double y, double width, double height) {
        return new Rectangle2D.Double(
                x * EMU_OF_A_POINT, y * EMU_OF_A_POINT, width * EMU_OF_A_POINT, height * EMU_OF_A_POINT);
    }

    /** The highest id of a shape on a slide. */
    static int lastId(XSLFSheet slide) {
        return slide.getShapes().stream().mapToInt(XSLFShape::getShapeId).max().orElse(1);
    }

    /** Puts shapes on a slide, in front of those that it has. @param xml DrawingML with the usual prefixes, undeclared */
    static void add(XSLFSlide slide, String xml) {
        try {
            var added = XmlObject.Factory.parse("<p:all" + NAMESPACES + ">" + xml + "</p:all>");
            var tree = slide.getXmlObject().getCSld().getSpTree();
            try (var from = added.newCursor();
                    var to = tree.newCursor()) {
                from.toFirstChild();
                to.toEndToken();
                if (from.toFirstChild()) {
                    from.copyXml(to);
                    while (from.toNextSibling()) {
                        from.copyXml(to);
                    }
                }
            }
        } catch (XmlException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Puts an image into the package. @return the relation by which the slide names it */
    String picture(XSLFSlide slide, BufferedImage image) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var data = show.addPicture(bytes.toByteArray(), PictureType.PNG);
        return slide.addRelation(null, XSLFRelation.IMAGES, data)
                .getRelationship()
                .getId();
    }

    void notes(XSLFSlide slide, List<String> lines) {
        var notes = show.getNotesSlide(slide);
        for (var placeholder : notes.getPlaceholders()) {
            if (placeholder.getTextType() == Placeholder.BODY) {
                placeholder.setText(
                        String.join("\n", lines.stream().map(PlainText::line).toList()));
            }
        }
    }

    /** Writes it with a day for a date, so that equal decks are equal bytes. The stream stays open. */
    void write(String title, LocalDate day, OutputStream out) throws IOException {
        Properties.set(
                show.getProperties(),
                title,
                Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
        var packed = new ByteArrayOutputStream();
        show.write(packed);
        SteadyZip.write(packed.toByteArray(), out);
    }

    @Override
    public void close() throws IOException {
        show.close();
    }
}
