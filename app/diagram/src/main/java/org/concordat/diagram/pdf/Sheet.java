package org.concordat.diagram.pdf;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.BufferedOutputStream;
import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** A page as large as its picture: a drawing unit is a 96th of an inch, as on screens. */
final class Sheet {

    private static final double POINTS_PER_UNIT = 0.75;

    /** Programs need not show pages of more than 200 inches; larger pictures are made smaller, which vectors do not mind. */
    private static final double LONGEST = 14_400;

    private final PDDocument document;
    private final PDPage page;
    private final PDResources resources;
    private final Content content;

    /** Adds the page to a document. */
    Sheet(PDDocument document, PDResources resources, Rectangle2D bounds) throws IOException {
        this.document = document;
        this.resources = resources;
        double largest = Math.max(bounds.getWidth(), bounds.getHeight());
        double scale = Math.min(POINTS_PER_UNIT, LONGEST / Math.max(1, largest));
        double width = Math.max(1, bounds.getWidth() * scale);
        double height = Math.max(1, bounds.getHeight() * scale);
        page = new PDPage(new PDRectangle((float) width, (float) height));
        page.setResources(resources);
        document.addPage(page);
        COSStream stream = document.getDocument().createCOSStream();
        page.setContents(new PDStream(stream));
        content = new Content(new BufferedOutputStream(stream.createOutputStream(COSName.FLATE_DECODE)));
        content.write("cm", scale, 0.0, 0.0, -scale, -bounds.getX() * scale, height + bounds.getY() * scale);
    }

    Content content() {
        return content;
    }

    PDPage page() {
        return page;
    }

    /** Keeps an image with the page. @return its name on the page */
    String add(BufferedImage image) throws IOException {
        return resources
                .add(LosslessFactory.createFromImage(document, plain(image)))
                .getName();
    }

    private static BufferedImage plain(BufferedImage image) {
        var plain = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_ARGB);
        var graphics = plain.createGraphics();
        graphics.drawImage(image, 0, 0, null);
        graphics.dispose();
        return plain;
    }
}
