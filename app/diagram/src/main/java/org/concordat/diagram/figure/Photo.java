package org.concordat.diagram.figure;

import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import javax.imageio.ImageIO;
import org.concordat.api.fact.Image;
import org.concordat.diagram.surface.Surface;
import org.jspecify.annotations.Nullable;

/** The pixels of a picture, decoded when somebody first looks at it and kept for as long as there is memory; for any thread. */
final class Photo {

    private static final Map<Image, Photo> KNOWN = Collections.synchronizedMap(new WeakHashMap<>());

    private static final int SMALLEST = 40;

    private final boolean broken;
    private final SoftReference<List<BufferedImage>> pixels;

    private Photo(List<BufferedImage> sizes) {
        broken = sizes.isEmpty();
        pixels = new SoftReference<>(sizes);
    }

    static Photo of(Image image) {
        var known = KNOWN.get(image);
        if (known == null || !known.broken && known.pixels.get() == null) {
            known = new Photo(decoded(image));
            KNOWN.put(image, known);
        }
        return known;
    }

    /** The picture and, as one drawn small would glitter otherwise, its halves; none if it is damaged. */
    private static List<BufferedImage> decoded(Image image) {
        var sizes = new ArrayList<BufferedImage>();
        try {
            var read = ImageIO.read(new ByteArrayInputStream(image.bytes()));
            for (var size = read; size != null; size = half(size)) {
                sizes.add(size);
            }
        } catch (IOException | RuntimeException e) {
            sizes.clear();
        }
        return List.copyOf(sizes);
    }

    private static @Nullable BufferedImage half(BufferedImage image) {
        int width = image.getWidth() / 2;
        int height = image.getHeight() / 2;
        if (Math.min(width, height) < SMALLEST) {
            return null;
        }
        boolean clear = image.getColorModel().hasAlpha();
        var half = new BufferedImage(width, height, clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        var graphics = half.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(image, 0, 0, width, height, null);
        graphics.dispose();
        return half;
    }

    /** @return whether there was anything to paint */
    boolean paint(Surface surface, Rectangle2D place) {
        var sizes = pixels.get();
        if (sizes == null || sizes.isEmpty()) {
            return false;
        }
        surface.photo(sizes, place);
        return true;
    }
}
