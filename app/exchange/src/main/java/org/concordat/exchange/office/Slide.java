package org.concordat.exchange.office;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.poi.sl.usermodel.PictureData.PictureType;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XSLFRelation;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.concordat.diagram.text.PlainText;

/** A slide of a deck that shapes are put on, each in front of those before. For one thread. */
final class Slide {

    private static final String NAMESPACES = "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

    private final XSLFSlide slide;
    private int lastId;

    Slide(XSLFSlide slide) {
        this.slide = slide;
        lastId =
                slide.getShapes().stream().mapToInt(XSLFShape::getShapeId).max().orElse(1);
    }

    /** The id of a further shape. */
    int nextId() {
        return ++lastId;
    }

    /** @param xml DrawingML with the usual prefixes, undeclared */
    void add(String xml) {
        try (var end = slide.getXmlObject().getCSld().getSpTree().newCursor()) {
            end.toEndToken();
            Markup.insert(xml, NAMESPACES, end);
        }
    }

    /** Puts an image into the package. @return the relation by which the slide names it */
    String picture(BufferedImage image) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var data = slide.getSlideShow().addPicture(bytes.toByteArray(), PictureType.PNG);
        return slide.addRelation(null, XSLFRelation.IMAGES, data)
                .getRelationship()
                .getId();
    }

    void notes(List<String> lines) {
        var notes = slide.getSlideShow().getNotesSlide(slide);
        for (var placeholder : notes.getPlaceholders()) {
            if (placeholder.getTextType() == Placeholder.BODY) {
                placeholder.setText(
                        String.join("\n", lines.stream().map(PlainText::line).toList()));
            }
        }
    }
}
