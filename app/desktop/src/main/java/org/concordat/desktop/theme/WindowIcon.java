package org.concordat.desktop.theme;

import java.awt.Image;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.IntStream;
import org.concordat.api.style.Colour;
import org.concordat.diagram.icon.Icon;
import org.concordat.diagram.icon.IconFormatException;
import org.concordat.diagram.surface.GraphicsSurface;

/** The mark of the program, for title bars and task bars. */
public final class WindowIcon {

    /** The sizes that systems ask for, at one and two pixels to the point. */
    private static final int[] SIZES = {16, 20, 24, 28, 32, 48, 64};

    /** One layer of the mark above the other. */
    private record Layer(Icon shapes, Colour colour) {
        static Layer of(String name, String colour) {
            try {
                return new Layer(Icon.parse(Icons.svg(name)), Colour.of(colour));
            } catch (IconFormatException e) {
                throw new IllegalStateException("The mark of the program cannot be read: " + name, e);
            }
        }
    }

    private WindowIcon() {}

    /** The mark in all sizes, the smallest first. */
    public static List<Image> images() {
        var layers = List.of(
                Layer.of("mark-ground", "#005EB8"),
                Layer.of("mark-network", "#FFFFFF"),
                Layer.of("mark-node", "#41B6E6"));
        return IntStream.of(SIZES).<Image>mapToObj(size -> image(layers, size)).toList();
    }

    private static BufferedImage image(List<Layer> layers, int size) {
        var image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        var graphics = image.createGraphics();
        var surface = new GraphicsSurface(graphics);
        var place = new Rectangle2D.Double(0, 0, size, size);
        layers.forEach(layer -> layer.shapes().paint(surface, place, layer.colour()));
        graphics.dispose();
        return image;
    }
}
