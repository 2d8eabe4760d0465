package org.concordat.diagram.drawing;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;

/**
 * Finds what lies near a place without going through everything: each item is listed in the squares that it touches. Items are told apart
 * by identity. Adding and removing cost about the number of squares touched; an item must be removed with the footprint it was added with.
 */
final class Grid<T> {

    /** The side of a square, in drawing units: a few boxes to a square. */
    private static final double SIDE = 512;

    private final Map<Long, List<T>> squares = new HashMap<>();

    void add(T item, Rectangle2D box) {
        under(box, square -> list(item, square));
    }

    void remove(T item, Rectangle2D box) {
        under(box, square -> strike(item, square));
    }

    /** Lists an item under a line, so that the inside of its bounding box stays free of it. */
    void add(T item, List<Point2D> line) {
        under(line, square -> list(item, square));
    }

    void remove(T item, List<Point2D> line) {
        under(line, square -> strike(item, square));
    }

    /** What may touch a rectangle, and some that do not; no item twice, in no promised order. */
    Set<T> near(Rectangle2D area) {
        Set<T> found = Collections.newSetFromMap(new IdentityHashMap<>());
        if (squareCount(area) > squares.size()) {
            squares.values().forEach(found::addAll);
        } else {
            under(area, square -> found.addAll(squares.getOrDefault(square, List.of())));
        }
        return found;
    }

    private void list(T item, long square) {
        squares.computeIfAbsent(square, s -> new ArrayList<>(4)).add(item);
    }

    private void strike(T item, long square) {
        var items = squares.getOrDefault(square, List.of());
        for (int i = items.size() - 1; i >= 0; i--) {
            if (items.get(i) == item) {
                T last = items.remove(items.size() - 1);
                if (i < items.size()) {
                    items.set(i, last);
                }
                break;
            }
        }
        if (items.isEmpty()) {
            squares.remove(square);
        }
    }

    private static double squareCount(Rectangle2D area) {
        return (area.getWidth() / SIDE + 2) * (area.getHeight() / SIDE + 2);
    }

    private static void under(Rectangle2D box, LongConsumer visitor) {
        for (int column = cell(box.getMinX()); column <= cell(box.getMaxX()); column++) {
            for (int row = cell(box.getMinY()); row <= cell(box.getMaxY()); row++) {
                visitor.accept(square(column, row));
            }
        }
    }

    private static void under(List<Point2D> line, LongConsumer visitor) {
        for (int i = 1; i < line.size(); i++) {
            Point2D a = line.get(i - 1);
            Point2D b = line.get(i);
            under(a.getX() <= b.getX() ? a : b, a.getX() <= b.getX() ? b : a, visitor);
        }
    }

    /** A segment from left to right, column by column. */
    private static void under(Point2D left, Point2D right, LongConsumer visitor) {
        double width = right.getX() - left.getX();
        double slope = width == 0 ? 0 : (right.getY() - left.getY()) / width;
        int last = cell(right.getX());
        for (int column = cell(left.getX()); column <= last; column++) {
            double from = Math.max(left.getX(), column * SIDE);
            double to = Math.min(right.getX(), (column + 1) * SIDE);
            double enters = width == 0 ? left.getY() : left.getY() + (from - left.getX()) * slope;
            double leaves = width == 0 ? right.getY() : left.getY() + (to - left.getX()) * slope;
            for (int row = cell(Math.min(enters, leaves)); row <= cell(Math.max(enters, leaves)); row++) {
                visitor.accept(square(column, row));
            }
        }
    }

    private static int cell(double at) {
        return (int) Math.floor(at / SIDE);
    }

    private static long square(int column, int row) {
        return ((long) column << 32) | (row & 0xFFFFFFFFL);
    }
}
