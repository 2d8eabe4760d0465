package org.concordat.desktop.canvas.tiles;

import java.awt.Dimension;
import java.awt.Rectangle;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What is seen of a drawing.
 *
 * @param scale pixels of the device for one drawing unit
 * @param pixels the part that is seen of the drawing enlarged to that scale, from the drawing's origin
 */
public record Sight(double scale, Rectangle pixels) {

    /**
     * What a component sees.
     *
     * @param zoom pixels of the component for one drawing unit
     * @param origin where the drawing's origin is in the component
     * @param device pixels of the device for one of the component
     */
    public static Sight of(double zoom, Point2D origin, Dimension size, double device) {
        return new Sight(
                zoom * device,
                new Rectangle(
                        (int) -Math.rint(origin.getX() * device),
                        (int) -Math.rint(origin.getY() * device),
                        (int) Math.ceil(size.width * device),
                        (int) Math.ceil(size.height * device)));
    }

    /** The part of the drawing that is seen, in drawing units. */
    public Rectangle2D area() {
        return Pixels.area(scale, pixels, 0);
    }

    /** An area in drawing units as pixels of the window, with a margin around it. */
    public Rectangle inWindow(Rectangle2D area, int margin) {
        var shown = new Rectangle2D.Double(
                        area.getX() * scale - pixels.x,
                        area.getY() * scale - pixels.y,
                        area.getWidth() * scale,
                        area.getHeight() * scale)
                .getBounds();
        shown.grow(margin, margin);
        return shown;
    }

    /** Where a tile stands in the window. */
    Rectangle inWindow(TileKey tile) {
        var square = tile.pixels();
        square.translate(-pixels.x, -pixels.y);
        return square;
    }

    boolean sees(TileKey tile) {
        return tile.scale() == scale && tile.pixels().intersects(pixels);
    }

    /** The tiles that are seen, those in the middle first. */
    List<TileKey> tiles() {
        return fromTheMiddle(TileKey.touching(scale, pixels));
    }

    /** The tiles beside those that are seen, on the sides to which it moves. */
    List<TileKey> ahead(int dx, int dy) {
        var farther = new Rectangle(pixels);
        farther.add(
                new Rectangle(pixels.x + dx * TileKey.SIZE, pixels.y + dy * TileKey.SIZE, pixels.width, pixels.height));
        var keys = TileKey.touching(scale, farther);
        keys.removeIf(this::sees);
        return fromTheMiddle(keys);
    }

    private List<TileKey> fromTheMiddle(List<TileKey> keys) {
        var sorted = new ArrayList<>(keys);
        sorted.sort(Comparator.comparingDouble(this::distance));
        return sorted;
    }

    private double distance(TileKey tile) {
        var square = tile.pixels();
        return Point2D.distance(square.getCenterX(), square.getCenterY(), pixels.getCenterX(), pixels.getCenterY());
    }
}
