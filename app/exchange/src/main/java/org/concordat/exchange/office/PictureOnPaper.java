package org.concordat.exchange.office;

import java.awt.geom.Dimension2D;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.concordat.diagram.picture.Artwork;
import org.concordat.diagram.picture.PictureTooLargeException;
import org.concordat.diagram.text.PlainText;

/** A drawing that stands in text: vectors, and pixels for programs that do not read these. */
final class PictureOnPaper {

    private static final double POINTS_OF_A_UNIT = 0.75;
    private static final double LARGEST = 1.5 * POINTS_OF_A_UNIT;

    /** Letters of 11 units come out at 6 points, which can just be read. */
    private static final double SMALLEST = 0.55;

    private static final double MOST_PIXELS = 12e6;

    private final Artwork drawn;

    PictureOnPaper(Artwork drawn) {
        this.drawn = drawn;
    }

    /** Whether its text can be read where it may be so many points broad. */
    boolean fits(double across) {
        return across / drawn.bounds().getWidth() >= SMALLEST;
    }

    /** Points to a unit where it may be so large. */
    double scale(Dimension2D room) {
        var bounds = drawn.bounds();
        return Math.min(LARGEST, Math.min(room.getWidth() / bounds.getWidth(), room.getHeight() / bounds.getHeight()));
    }

    /** @param pixels to a unit, at most. @param number tells it from others in the same file */
    void add(XWPFParagraph paragraph, Dimension2D room, double pixels, String description, int number)
            throws IOException {
        double scale = scale(room) * Placing.EMU_OF_A_POINT;
        int width = (int) Math.max(1, drawn.bounds().getWidth() * scale);
        int height = (int) Math.max(1, drawn.bounds().getHeight() * scale);
        var svg = new ByteArrayOutputStream();
        drawn.writeSvg(svg);
        var png = new ByteArrayInputStream(png(pixels));
        try {
            var run = paragraph.createRun();
            var picture = run.addPicture(png, PictureType.PNG, "drawing" + number + ".png", width, height);
            var own = picture.getCTPicture();
            own.getNvPicPr().getCNvPr().setDescr(PlainText.line(description));
            var inline = run.getCTR().getDrawingArray(0).getInlineArray(0);
            inline.getDocPr().setDescr(PlainText.line(description));
            var vectors = paragraph.getDocument().addPictureData(svg.toByteArray(), PictureType.SVG);
            own.getBlipFill().getBlip().addNewExtLst().set(XmlObject.Factory.parse(vectorExtension(vectors)));
        } catch (InvalidFormatException | XmlException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] png(double pixels) throws IOException {
        var bounds = drawn.bounds();
        double most = Math.sqrt(MOST_PIXELS / Math.max(1, bounds.getWidth() * bounds.getHeight()));
        var png = new ByteArrayOutputStream();
        try {
            drawn.writePng(png, Math.min(pixels, most));
        } catch (PictureTooLargeException e) {
            throw new IllegalStateException(e);
        }
        return png.toByteArray();
    }

    private static String vectorExtension(String relation) {
        return "<a:ext xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
                + " uri=\"{96DAC541-7B7A-43D3-8B79-37D633B846F1}\">"
                + "<asvg:svgBlip xmlns:asvg=\"http://schemas.microsoft.com/office/drawing/2016/SVG/main\""
                + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" r:embed=\""
                + relation
                + "\"/></a:ext>";
    }
}
