package org.concordat.desktop.picturing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrientationTest {

    /** Lying, 64 by 32, black in the corner at the top left. */
    private static byte[] jpeg() throws IOException {
        var image = new BufferedImage(64, 32, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 64, 32);
        graphics.setColor(Color.BLACK);
        graphics.fillRect(0, 0, 16, 16);
        graphics.dispose();
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "jpg", out);
        return out.toByteArray();
    }

    /** As a phone writes it: the EXIF part is the first after the start of the file. */
    private static byte[] jpeg(int orientation, ByteOrder order) throws IOException {
        var tiff = ByteBuffer.allocate(38).order(order);
        tiff.putShort((short) (order == ByteOrder.LITTLE_ENDIAN ? 0x4949 : 0x4D4D));
        tiff.putShort((short) 42).putInt(8).putShort((short) 2);
        tiff.putShort((short) 0x0100).putShort((short) 3).putInt(1).putInt(0);
        tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation);
        var exif = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
        var plain = jpeg();
        return ByteBuffer.allocate(plain.length + 48)
                .putShort((short) 0xFFD8)
                .putShort((short) 0xFFE1)
                .putShort((short) 46)
                .put(exif)
                .put(tiff.array())
                .put(plain, 2, plain.length - 2)
                .array();
    }

    private static BufferedImage takenIn(byte[] file) throws Exception {
        return ImageIO.read(new ByteArrayInputStream(PictureIntake.of(file).bytes()));
    }

    private static String darkCorner(BufferedImage image) {
        var found = new StringBuilder();
        for (int y : new int[] {2, image.getHeight() - 3}) {
            for (int x : new int[] {2, image.getWidth() - 3}) {
                if ((image.getRGB(x, y) & 0xFF) < 128) {
                    found.append(y == 2 ? "top " : "bottom ").append(x == 2 ? "left" : "right");
                }
            }
        }
        return found.toString();
    }

    @ParameterizedTest
    @CsvSource({
        "1, top left, 64", "2, top right, 64", "3, bottom right, 64", "4, bottom left, 64",
        "5, top left, 32", "6, top right, 32", "7, bottom right, 32", "8, bottom left, 32"
    })
    void aPictureIsTakenInAsTheCameraWasHeld(int orientation, String corner, int width) throws Exception {
        var image = takenIn(jpeg(orientation, ByteOrder.BIG_ENDIAN));

        assertThat(darkCorner(image)).isEqualTo(corner);
        assertThat(image.getWidth()).isEqualTo(width);
    }

    @Test
    void eitherOrderOfBytesIsRead() throws Exception {
        assertThat(Orientation.of(jpeg(6, ByteOrder.LITTLE_ENDIAN))).isEqualTo(new Orientation(6));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 9, -1})
    void whatIsNoOrientationLeavesThePictureAsItIs(int value) throws Exception {
        assertThat(Orientation.of(jpeg(value, ByteOrder.BIG_ENDIAN))).isEqualTo(new Orientation(1));
    }

    @Test
    void aFileThatEndsAnywhereIsLeftAsItIs() throws Exception {
        var file = jpeg(6, ByteOrder.BIG_ENDIAN);

        for (int length = 0; length < 40; length++) {
            assertThat(Orientation.of(Arrays.copyOf(file, length)).value()).isEqualTo(1);
        }
    }
}
