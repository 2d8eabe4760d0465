package org.concordat.diagram.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.concordat.api.core.Remarks;
import org.concordat.api.fact.Image;
import org.concordat.diagram.surface.GraphicsSurface;
import org.concordat.diagram.surface.SvgSurface;
import org.junit.jupiter.api.Test;

class PhotoTest {

    private static final Rectangle2D BOX = new Rectangle2D.Double(0, 0, 120, 80);

    private static byte[] orange() throws IOException {
        var pixels = new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB);
        var graphics = pixels.createGraphics();
        graphics.setColor(Color.ORANGE);
        graphics.fillRect(0, 0, 400, 300);
        graphics.dispose();
        var file = new ByteArrayOutputStream();
        ImageIO.write(pixels, "png", file);
        return file.toByteArray();
    }

    private static NodeFigure figure(byte[] file) {
        return NodeFigure.of(Remarks.PICTURE.style(), BOX, "A map of Wolverhampton")
                .withImage(Image.of(file));
    }

    private static String svg(NodeFigure figure) {
        var out = new StringWriter();
        try (var surface = new SvgSurface(out, BOX, "Test", "")) {
            figure.paint(surface, Theme.LIGHT);
        }
        return out.toString();
    }

    @Test
    void aPictureStandsWhereElseNameAndIconWould() throws Exception {
        var pixels = new BufferedImage(120, 80, BufferedImage.TYPE_INT_RGB);
        figure(orange()).paint(new GraphicsSurface(pixels.createGraphics()), Theme.LIGHT);

        assertThat(new Color(pixels.getRGB(60, 40))).isEqualTo(Color.ORANGE);
    }

    @Test
    void aPictureIsInsideAnSvgAndFetchedFromNowhere() throws Exception {
        assertThat(svg(figure(orange())))
                .contains("href=\"data:image/png;base64,")
                .doesNotContain("A map");
    }

    @Test
    void aDamagedPictureShowsItsWords() throws Exception {
        assertThat(svg(figure(Arrays.copyOf(orange(), 60)))).contains("Wolverhampton");
    }
}
