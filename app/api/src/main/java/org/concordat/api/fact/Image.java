package org.concordat.api.fact;

import java.util.Arrays;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * A picture that a document holds itself: the bytes of a PNG or JPEG file of at most 2 MB. Its size is read from the head of the file, so that one
 * that would fill the memory when it is opened is refused before. Whether the rest is sound shows when it is painted. Immutable.
 *
 * @since 0.1.0
 */
public final class Image {

    /** The most bytes. */
    public static final int MOST_BYTES = 2_000_000;

    /** The most pixels on a side, twice what the program itself makes. */
    public static final int LONGEST_SIDE = 3_200;

    private final byte[] bytes;
    private final ImageHead head;

    private Image(byte[] bytes, ImageHead head) {
        this.bytes = bytes;
        this.head = head;
    }

    /** @throws IllegalArgumentException if it is no PNG or JPEG, or too large */
    public static Image of(byte[] file) {
        if (file.length > MOST_BYTES) {
            throw new IllegalArgumentException("A picture of " + file.length + " bytes");
        }
        var head = ImageHead.of(file);
        if (head.width() > LONGEST_SIDE || head.height() > LONGEST_SIDE) {
            throw new IllegalArgumentException("A picture of " + head.width() + " by " + head.height() + " pixels");
        }
        return new Image(file.clone(), head);
    }

    /** From the form that {@link #base64} writes. @throws IllegalArgumentException if it is not one */
    public static Image ofBase64(String text) {
        return of(Base64.getDecoder().decode(text));
    }

    public String base64() {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** The file; a copy. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** In pixels. */
    public int width() {
        return head.width();
    }

    /** In pixels. */
    public int height() {
        return head.height();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof Image that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return 31 * bytes.length + 7 * width() + height();
    }

    /** What it is, never its bytes. */
    @Override
    public String toString() {
        return head.format() + ", " + width() + " x " + height();
    }
}
