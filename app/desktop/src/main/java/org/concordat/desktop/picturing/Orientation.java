package org.concordat.desktop.picturing;

import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How a camera was held: which way a JPEG must be turned to stand upright. Cameras write it as tag 0x0112 in the first directory of the
 * file's EXIF part (CIPA DC-008, Exif 2.32, section 4.6.4).
 *
 * @param value 1, as it is, to 8
 */
record Orientation(int value) {

    private static final Orientation UPRIGHT = new Orientation(1);
    private static final int APP1 = 0xFFE1;
    private static final int START_OF_SCAN = 0xFFDA;
    private static final long EXIF = 0x457869660000L;
    private static final int TAG = 0x0112;

    /** What a file says; upright if it says nothing, or nothing that can be read. */
    static Orientation of(byte[] file) {
        try {
            return find(ByteBuffer.wrap(file));
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException e) {
            return UPRIGHT;
        }
    }

    private static Orientation find(ByteBuffer file) {
        if (file.getShort() != (short) 0xFFD8) {
            return UPRIGHT;
        }
        while (true) {
            int marker = file.getShort() & 0xFFFF;
            if (marker < 0xFFC0 || marker == START_OF_SCAN) {
                return UPRIGHT;
            }
            int length = (file.getShort() & 0xFFFF) - Short.BYTES;
            if (marker == APP1 && length > 14 && file.getLong(file.position()) >>> 16 == EXIF) {
                return inDirectory(file.slice(file.position() + 6, length - 6));
            }
            file.position(file.position() + length);
        }
    }

    /** @param tiff the EXIF part, from its byte order on */
    private static Orientation inDirectory(ByteBuffer tiff) {
        tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        tiff.position(tiff.getInt(4));
        int entries = tiff.getShort() & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int entry = tiff.position();
            if (tiff.getShort() == TAG) {
                int value = tiff.getShort(entry + 8);
                return value >= 1 && value <= 8 ? new Orientation(value) : UPRIGHT;
            }
            tiff.position(entry + 12);
        }
        return UPRIGHT;
    }

    private boolean swapsSides() {
        return value >= 5;
    }

    /** A picture as it was meant to stand. */
    BufferedImage upright(BufferedImage image) {
        if (value == 1) {
            return image;
        }
        int width = image.getWidth();
        int height = image.getHeight();
        var turned = new BufferedImage(swapsSides() ? height : width, swapsSides() ? width : height, image.getType());
        var graphics = turned.createGraphics();
        graphics.drawImage(image, turn(width, height), null);
        graphics.dispose();
        return turned;
    }

    /** Where a point of the picture as it is goes. */
    private AffineTransform turn(int width, int height) {
        return switch (value) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
