package org.concordat.desktop.canvas;

import java.awt.Color;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.Transferable;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import org.concordat.diagram.picture.Picture;

/** A picture on the clipboard, in pixels and as SVG. It is drawn when somebody pastes it, on whatever thread that is. */
final class CopiedPicture implements Transferable {

    static final DataFlavor SVG = new DataFlavor("image/svg+xml; class=java.io.InputStream", "SVG");
    static final List<DataFlavor> FLAVORS = List.of(SVG, DataFlavor.imageFlavor);

    private static final double CRISP = 2;
    private static final double MOST_PIXELS = 32e6;

    private final Supplier<Picture> picture;

    CopiedPicture(Supplier<Picture> picture) {
        this.picture = picture;
    }

    @Override
    public DataFlavor[] getTransferDataFlavors() {
        return FLAVORS.toArray(DataFlavor[]::new);
    }

    @Override
    public boolean isDataFlavorSupported(DataFlavor flavor) {
        return FLAVORS.contains(flavor);
    }

    @Override
    public Object getTransferData(DataFlavor flavor) throws UnsupportedFlavorException, IOException {
        if (SVG.equals(flavor)) {
            var svg = new ByteArrayOutputStream();
            picture.get().writeSvg(svg);
            return new ByteArrayInputStream(svg.toByteArray());
        } else if (DataFlavor.imageFlavor.equals(flavor)) {
            return pixels(picture.get());
        }
        throw new UnsupportedFlavorException(flavor);
    }

    /** As crisp as it can be in a size that any program takes. */
    private static BufferedImage pixels(Picture picture) {
        var bounds = picture.bounds();
        double scale = Math.min(CRISP, Math.sqrt(MOST_PIXELS / (bounds.getWidth() * bounds.getHeight())));
        int width = Math.max(1, (int) (bounds.getWidth() * scale));
        int height = Math.max(1, (int) (bounds.getHeight() * scale));
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        picture.paint(graphics, width, height);
        graphics.dispose();
        return image;
    }
}
