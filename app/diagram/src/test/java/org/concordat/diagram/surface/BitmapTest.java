package org.concordat.diagram.surface;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Random;
import org.concordat.api.style.Colour;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines that a bitmap draws itself look as Java2D draws them. */
class BitmapTest {

    private static final int SIZE = 100;
    /** Java2D looks at eight rows of each pixel, so it is asked for a picture finer than needed. */
    private static final int FINER = 8;

    private static final int OFF_AT_MOST = 40;
    /** Of a pixel in which two pieces meet, only what the larger part of them covers is counted. */
    private static final int OFF_AT_CORNERS = 80;

    private static final double OFF_ON_AVERAGE = 5;

    private final Random random = new Random(4);

    private static Graphics2D prepared(Graphics2D graphics, double enlarged, double scale) {
        graphics.setColor(Color.WHITE);
        graphics.scale(enlarged, enlarged);
        graphics.fillRect(0, 0, SIZE, SIZE);
        graphics.clip(new Rectangle(5, 7, SIZE - 12, SIZE - 20));
        graphics.translate(3.3, -4.6);
        graphics.scale(scale, scale);
        return graphics;
    }

    private static BufferedImage byJava(Shape shape, Pen pen, double scale) {
        var image = new BufferedImage(FINER * SIZE, FINER * SIZE, BufferedImage.TYPE_INT_RGB);
        var graphics = prepared(image.createGraphics(), FINER, scale);
        new GraphicsSurface(graphics).draw(shape, pen);
        graphics.dispose();
        return image;
    }

    private static BufferedImage byBitmap(Shape shape, Pen pen, double scale) {
        var bitmap = new Bitmap(SIZE, SIZE);
        var graphics = prepared(bitmap.graphics(), 1, scale);
        bitmap.surface(graphics).draw(shape, pen);
        graphics.dispose();
        return bitmap.image();
    }

    private static int red(BufferedImage image, int x, int y) {
        return image.getRGB(x, y) >> 16 & 0xFF;
    }

    private static int redOfFiner(BufferedImage finer, int x, int y) {
        int sum = 0;
        for (int i = 0; i < FINER * FINER; i++) {
            sum += red(finer, x * FINER + i % FINER, y * FINER + i / FINER);
        }
        return sum / (FINER * FINER);
    }

    private static void assertAlike(Shape shape, Pen pen, double scale) {
        assertAlike(shape, pen, scale, OFF_AT_MOST);
    }

    private static void assertAlike(Shape shape, Pen pen, double scale, int atMost) {
        var expected = byJava(shape, pen, scale);
        var actual = byBitmap(shape, pen, scale);
        long sum = 0;
        int inked = 0;
        for (int x = 0; x < SIZE; x++) {
            for (int y = 0; y < SIZE; y++) {
                int wanted = redOfFiner(expected, x, y);
                int off = Math.abs(wanted - red(actual, x, y));
                assertThat(off).as("at %d,%d", x, y).isLessThan(atMost);
                sum += off;
                inked += Math.min(wanted, red(actual, x, y)) == 0xFF ? 0 : 1;
            }
        }
        assertThat(sum / (double) Math.max(1, inked)).isLessThan(OFF_ON_AVERAGE);
    }

    private Line2D line() {
        return new Line2D.Double(place(), place(), place(), place());
    }

    private double place() {
        return random.nextDouble(-30, 130);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.2, 0.7, 1, 1.4, 2.5, 6})
    void straightLines(double width) {
        for (int i = 0; i < 40; i++) {
            assertAlike(line(), Pen.solid(Colour.of("#000000"), width), 1);
        }
    }

    @Test
    void uprightAndLevelLines() {
        var pen = Pen.solid(Colour.of("#000000"), 1.3);
        assertAlike(new Line2D.Double(20, 30.3, 85, 30.3), pen, 1);
        assertAlike(new Line2D.Double(85, 30, 20, 30), pen, 1);
        assertAlike(new Line2D.Double(40.8, 80, 40.8, 20), pen, 1);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.3, 0.5, 1, 2.5})
    void dashesAndDotsAtAnyZoom(double scale) {
        for (int i = 0; i < 20; i++) {
            var dashes = random.nextBoolean() ? List.of(6.0, 5.0) : List.of(8.0, 5.0, 0.1, 5.0);
            assertAlike(line(), new Pen(Colour.of("#102030"), 1.6, dashes, 1), scale);
        }
    }

    @Test
    void bendsCurvesAndClosedForms() {
        for (int i = 0; i < 40; i++) {
            double x = random.nextDouble(30, 60);
            double y = random.nextDouble(30, 60);
            var path = new Path2D.Double();
            path.moveTo(x - 25, place());
            path.lineTo(x - 10, y);
            path.quadTo(x, y, x + 5, y + 8);
            path.curveTo(x + 10, y + 20, x + 20, y + 25, x + 30, y + 10);
            assertAlike(path, Pen.solid(Colour.of("#000000"), 2.2), 0.8, OFF_AT_CORNERS);
        }
        assertAlike(new Ellipse2D.Double(10, 20, 80, 50), Pen.solid(Colour.of("#000000"), 1.2), 1);
    }

    @Test
    void aLineThatIsSeenThroughIsEvenWhereItCrossesItself() {
        var path = new Path2D.Double();
        path.moveTo(10, 50);
        path.lineTo(85, 50);
        path.lineTo(50, 15);
        path.lineTo(50, 80);
        var image = byBitmap(path, new Pen(Colour.of("#000000"), 6, List.of(), 0.5), 1);

        assertThat(image.getRGB(53, 45)).isEqualTo(image.getRGB(30, 45));
        assertAlike(path, new Pen(Colour.of("#000000"), 6, List.of(), 0.5), 1);
    }

    @Test
    void colourIsLaidOverWhatWasThere() {
        var bitmap = new Bitmap(20, 20);
        var graphics = bitmap.graphics();
        graphics.setColor(new Color(0x102030));
        graphics.fillRect(0, 0, 20, 20);
        bitmap.surface(graphics)
                .draw(new Line2D.Double(0, 10, 20, 10), new Pen(new Colour(0x305070), 6, List.of(), 0.5));

        assertThat(bitmap.image().getRGB(10, 10) & 0xFFFFFF).isEqualTo(0x203850);
    }
}
