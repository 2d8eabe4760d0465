package org.concordat.desktop.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.swing.Icon;
import org.concordat.diagram.icon.IconFormatException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SignTest {

    private static final Path FOLDER = Path.of("src/main/resources/org/concordat/desktop/icons");
    private static final String DISC = "<svg viewBox='0 0 10 10'><circle cx='5' cy='5' r='5'/></svg>";

    private static int middle(Icon icon) {
        var image = new BufferedImage(icon.getIconWidth(), icon.getIconHeight(), BufferedImage.TYPE_INT_ARGB);
        icon.paintIcon(null, image.createGraphics(), 0, 0);
        return image.getRGB(image.getWidth() / 2, image.getHeight() / 2);
    }

    static Stream<String> files() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".svg"))
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyIconOfTheProgramCanBeRead(String file) throws IconFormatException {
        assertThat(org.concordat.diagram.icon.Icon.parse(Icons.svg(file.replace(".svg", "")))
                        .parts())
                .isNotEmpty();
    }

    @Test
    void takesTheColourOfItsPlace() {
        assertThat(middle(new Sign(DISC, 16, () -> Color.RED))).isEqualTo(Color.RED.getRGB());
    }

    @Test
    void isGreyWhereItIsDisabled() {
        var grey = new Color(middle(new Sign(DISC, 16, () -> Color.RED).getDisabledIcon()));
        assertThat(grey.getRed()).isEqualTo(grey.getGreen()).isEqualTo(grey.getBlue());
    }

    @Test
    void paintsNothingWhereThePictureCannotBeRead() {
        assertThat(middle(new Sign("<html/>", 16, () -> Color.RED))).isZero();
    }

    @Test
    void theMarkOfTheProgramIsThereInEachSize() {
        assertThat(WindowIcon.images())
                .extracting(image -> image.getWidth(null))
                .containsExactly(16, 20, 24, 28, 32, 48, 64);
    }

    @Test
    void theMarkOfTheProgramHasItsThreeColours() {
        Image largest = WindowIcon.images().get(6);
        var image = (BufferedImage) largest;
        assertThat(new int[] {image.getRGB(32, 8), image.getRGB(20, 22), image.getRGB(32, 44)})
                .containsExactly(0xFF005EB8, 0xFFFFFFFF, 0xFF41B6E6);
    }
}
