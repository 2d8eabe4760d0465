package org.concordat.desktop.picturing;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.concordat.api.fact.Image;
import org.concordat.api.fact.ImageHead;
import org.concordat.api.vocabulary.Words;

/** Makes pictures fit to be kept in a document: at most 1,600 pixels on the longer side, written anew as PNG or, if that is too large, as JPEG. */
public final class PictureIntake {

    /** In pixels. */
    public static final int LONGEST_SIDE = 1_600;

    private static final Words WORDS = Words.beside(PictureIntake.class);
    private static final int MOST_BYTES = 60_000_000;
    private static final long MOST_PIXELS = 60_000_000;

    private PictureIntake() {}

    /** Whether a file is called like a picture that can be taken in. */
    public static boolean isPicture(Path file) {
        var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.endsWith(".png") || name.endsWith(".jpg") || name.endsWith(".jpeg");
    }

    /** Reads a file; not for the event thread. */
    public static Image of(Path file) throws UnfitPictureException {
        try (InputStream in = Files.newInputStream(file)) {
            return of(in.readNBytes(MOST_BYTES + 1));
        } catch (IOException e) {
            throw new UnfitPictureException(WORDS.format("unfit.unread", String.valueOf(file.getFileName())));
        }
    }

    /** The size is read before anything is decoded, so that a small file cannot fill the memory. */
    static Image of(byte[] file) throws UnfitPictureException {
        if (file.length > MOST_BYTES) {
            throw new UnfitPictureException(WORDS.get("unfit.large"));
        }
        try {
            var head = ImageHead.of(file);
            if ((long) head.width() * head.height() > MOST_PIXELS) {
                throw new UnfitPictureException(WORDS.get("unfit.large"));
            }
            var decoded = ImageIO.read(new ByteArrayInputStream(file));
            if (decoded != null) {
                return of(Orientation.of(file).upright(smaller(decoded)));
            }
        } catch (IOException | RuntimeException e) {
            throw new UnfitPictureException(WORDS.get("unfit.damaged"));
        }
        throw new UnfitPictureException(WORDS.get("unfit.damaged"));
    }

    /** Takes in pixels, such as those of the clipboard; not for the event thread. */
    public static Image of(BufferedImage pixels) throws UnfitPictureException {
        var small = smaller(pixels);
        try {
            var png = written(small, "png");
            return Image.of(png.length <= Image.MOST_BYTES ? png : written(onWhite(small), "jpg"));
        } catch (IOException | IllegalArgumentException e) {
            throw new UnfitPictureException(WORDS.get("unfit.large"));
        }
    }

    /** In halves, as a step further would leave pixels out. */
    private static BufferedImage smaller(BufferedImage pixels) {
        double part = Math.min(1.0, LONGEST_SIDE / (double) Math.max(pixels.getWidth(), pixels.getHeight()));
        int width = Math.max(1, (int) Math.round(pixels.getWidth() * part));
        int height = Math.max(1, (int) Math.round(pixels.getHeight() * part));
        var image = pixels;
        while (image.getWidth() > 2 * width && image.getHeight() > 2 * height) {
            image = sized(image, image.getWidth() / 2, image.getHeight() / 2);
        }
        return sized(image, width, height);
    }

    private static BufferedImage sized(BufferedImage image, int width, int height) {
        boolean clear = image.getColorModel().hasAlpha();
        var sized = new BufferedImage(width, height, clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = sized.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(image, 0, 0, width, height, null);
        graphics.dispose();
        return sized;
    }

    /** JPEG knows nothing that can be seen through. */
    private static BufferedImage onWhite(BufferedImage image) {
        var opaque = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = opaque.createGraphics();
        graphics.drawImage(image, 0, 0, Color.WHITE, null);
        graphics.dispose();
        return opaque;
    }

    private static byte[] written(BufferedImage image, String format) throws IOException {
        var bytes = new ByteArrayOutputStream();
        if (!ImageIO.write(image, format, bytes)) {
            throw new IOException("This Java has no writer for " + format);
        }
        return bytes.toByteArray();
    }
}
