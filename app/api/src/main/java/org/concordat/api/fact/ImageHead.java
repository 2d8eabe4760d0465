package org.concordat.api.fact;

import java.util.Arrays;

/**
 * What the first bytes of a picture say: its format and its size in pixels. Nothing is decoded. Sources: PNG (ISO/IEC 15948), clause 11.2.2; JPEG
 * (ITU-T T.81), annex B.
 *
 * @since 0.1.0
 */
public record ImageHead(String format, int width, int height) {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int PNG_WIDTH = 16;
    private static final int PNG_HEIGHT = 20;
    private static final int BASELINE = 0xC0;

    public ImageHead {
        if (width <= 0 || height <= 0) {
            throw new IllegalArgumentException("A picture of " + width + " by " + height + " pixels");
        }
    }

    /** @throws IllegalArgumentException if it is neither PNG nor JPEG */
    public static ImageHead of(byte[] file) {
        if (file.length >= PNG_HEIGHT + 4 && Arrays.equals(PNG, 0, PNG.length, file, 0, PNG.length)) {
            return new ImageHead("PNG", number(file, PNG_WIDTH, 4), number(file, PNG_HEIGHT, 4));
        } else if (number(file, 0, 2) == 0xFFD8) {
            return jpeg(file);
        }
        throw new IllegalArgumentException("Neither PNG nor JPEG");
    }

    /** Goes from segment to segment up to the one that begins the frame. */
    private static ImageHead jpeg(byte[] file) {
        int at = 2;
        while (number(file, at, 1) == 0xFF) {
            int marker = number(file, at + 1, 1);
            if (marker == 0xFF) {
                at++;
            } else if (beginsFrame(marker)) {
                return new ImageHead("JPEG", number(file, at + 7, 2), number(file, at + 5, 2));
            } else {
                at += 2 + Math.max(2, number(file, at + 2, 2));
            }
        }
        throw new IllegalArgumentException("A JPEG without a frame");
    }

    /** All from C0 to CF but for tables (C4), extensions (C8) and conditioning (CC). */
    private static boolean beginsFrame(int marker) {
        return marker >= BASELINE && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private static int number(byte[] file, int from, int length) {
        if (from + length > file.length) {
            throw new IllegalArgumentException("A picture that ends too early");
        }
        int number = 0;
        for (int i = from; i < from + length; i++) {
            number = number << 8 | file[i] & 0xFF;
        }
        return number;
    }
}
