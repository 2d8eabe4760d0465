package org.concordat.desktop.picturing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.ImageIO;
import org.concordat.api.fact.Image;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureIntakeTest {

    private static byte[] file(int width, int height, String format) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg"})
    void aPictureIsTakenInWithItsProportion(String format) throws Exception {
        var image = PictureIntake.of(file(3_200, 800, format));

        assertThat(image.width()).isEqualTo(1_600);
        assertThat(image.height()).isEqualTo(400);
    }

    @Test
    void aSmallPictureKeepsItsSize() throws Exception {
        assertThat(PictureIntake.of(file(30, 20, "png")).toString()).isEqualTo("PNG, 30 x 20");
    }

    @Test
    void whatDoesNotGetSmallAsPngIsKeptAsJpeg() throws Exception {
        var noise = new BufferedImage(1_200, 1_000, BufferedImage.TYPE_INT_RGB);
        var random = new Random(4);
        for (int y = 0; y < 1_000; y++) {
            for (int x = 0; x < 1_200; x++) {
                noise.setRGB(x, y, random.nextInt());
            }
        }

        assertThat(PictureIntake.of(noise).toString()).isEqualTo("JPEG, 1200 x 1000");
        assertThat(PictureIntake.of(noise).bytes()).hasSizeLessThan(Image.MOST_BYTES);
    }

    @Test
    void aFileThatSaysItIsHugeIsRefusedBeforeItIsDecoded() throws Exception {
        var bomb = file(10, 10, "png");
        ByteBuffer.wrap(bomb).putInt(16, 2_000_000).putInt(20, 2_000_000);

        assertThatThrownBy(() -> PictureIntake.of(bomb))
                .isInstanceOf(UnfitPictureException.class)
                .hasMessage("This picture is too large");
    }

    @Test
    void whatIsNoPictureIsRefusedInWords() {
        assertThatThrownBy(() -> PictureIntake.of("<svg/>".getBytes(StandardCharsets.UTF_8)))
                .hasMessage("This is no PNG or JPEG picture, or a damaged one");
    }

    @Test
    void aPictureThatEndsTooEarlyIsRefused() throws Exception {
        var file = file(300, 300, "jpg");

        assertThatThrownBy(() -> PictureIntake.of(Arrays.copyOf(file, 40))).isInstanceOf(UnfitPictureException.class);
    }

    @Test
    void onlyFilesCalledLikePicturesAreTakenForSome() {
        assertThat(PictureIntake.isPicture(Path.of("Map.JPG"))).isTrue();
        assertThat(PictureIntake.isPicture(Path.of("network.concordat.json"))).isFalse();
    }
}
