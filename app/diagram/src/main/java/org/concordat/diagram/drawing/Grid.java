package org.concordat.diagram.drawing;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Finds what lies near a place without going through everything: each item is listed in the squares that it touches. Adding and removing
 * cost about the number of squares touched.
 */
final class Grid<T extends Spot> {

    private final double beyond;
    private final Squares<T> squares = new Squares<>();
    private int searches;

    /** @param beyond how far items reach beyond the squares that they are listed in */
    Grid(double beyond) {
        this.beyond = beyond;
    }

    void add(T item) {
        item.footprint().visit(square -> squares.add(square, item));
    }

    void remove(T item) {
        item.footprint().visit(square -> squares.remove(square, item));
    }

    /** What may touch a rectangle, no item twice, in no promised order. */
    List<T> near(Rectangle2D area) {
        List<T> found = new ArrayList<>();
        visit(area, found::add);
        return found;
    }

    /** Goes through what may touch a rectangle, each once. The visitor must not search. */
    void visit(Rectangle2D area, Consumer<T> visitor) {
        int search = ++searches;
        Consumer<T> once = item -> {
            if (item.mayTouch(area) && item.isNewTo(search)) {
                visitor.accept(item);
            }
        };
        var around = Dirt.grown(area, beyond, beyond);
        if (squareCount(around) > squares.size()) {
            squares.visitAll(once);
        } else {
            Footprint.of(around).visit(square -> squares.visit(square, once));
        }
    }

    /** Goes through what is listed within a distance of a point, some perhaps more than once. The cheapest search. */
    void visit(double x, double y, double distance, Consumer<T> visitor) {
        Footprint.of(new Rectangle2D.Double(x - distance, y - distance, 2 * distance, 2 * distance))
                .visit(square -> squares.visit(square, visitor));
    }

    /** Whether anything that may touch a rectangle meets a condition. */
    boolean any(Rectangle2D area, Predicate<T> condition) {
        boolean[] met = {false};
        visit(area, item -> met[0] = met[0] || condition.test(item));
        return met[0];
    }

    private static double squareCount(Rectangle2D area) {
        return (area.getWidth() / Footprint.SIDE + 2) * (area.getHeight() / Footprint.SIDE + 2);
    }
}
