package org.concordat.diagram.figure;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.ref.SoftReference;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import javax.imageio.ImageIO;
import org.concordat.api.fact.Image;
import org.concordat.diagram.surface.Surface;
import org.jspecify.annotations.Nullable;

/** The pixels of a picture, decoded when somebody first looks at it and kept for as long as there is memory; for any thread. */
final class Photo {

    private static final Map<Image, Photo> KNOWN = Collections.synchronizedMap(new WeakHashMap<>());

    private final boolean broken;
    private final SoftReference<BufferedImage> pixels;

    private Photo(@Nullable BufferedImage decoded) {
        broken = decoded == null;
        pixels = new SoftReference<>(decoded);
    }

    static Photo of(Image image) {
        var known = KNOWN.get(image);
        if (known == null || !known.broken && known.pixels.get() == null) {
            known = new Photo(decoded(image));
            KNOWN.put(image, known);
        }
        return known;
    }

    private static @Nullable BufferedImage decoded(Image image) {
        try {
            return ImageIO.read(new ByteArrayInputStream(image.bytes()));
        } catch (IOException | RuntimeException e) {
            return null;
        }
    }

    /** @return whether there was anything to paint */
    boolean paint(Surface surface, Rectangle2D place) {
        var image = pixels.get();
        if (image != null) {
            surface.photo(image, place);
        }
        return image != null;
    }
}
