package org.concordat.diagram.icon;

import java.awt.geom.Path2D;

/** Reads the path grammar of SVG 1.1: M L H V C S Q T A Z, absolute and relative. */
final class PathReader {

    private static final int MOST_SEGMENTS = 5_000;

    private final Numbers in;
    private final Path2D path;
    private double x;
    private double y;
    private double startX;
    private double startY;
    /** The last control point, from which S and T continue smoothly. */
    private double controlX;

    private double controlY;
    private char before = ' ';
    private int segments;

    PathReader(String data, int windingRule) {
        in = new Numbers(data);
        path = new Path2D.Double(windingRule);
    }

    Path2D read() throws IconFormatException {
        while (!in.atEnd()) {
            char command = in.letter();
            if ("MmLlHhVvCcSsQqTtAaZz".indexOf(command) < 0
                    || (before == ' ' && Character.toUpperCase(command) != 'M')) {
                throw new IconFormatException("Not a path: " + in.excerpt());
            }
            segment(command);
            while (in.atNumber() && command != 'Z' && command != 'z') {
                segment(command == 'M' ? 'L' : command == 'm' ? 'l' : command);
            }
        }
        return path;
    }

    private void segment(char command) throws IconFormatException {
        if (++segments > MOST_SEGMENTS) {
            throw new IconFormatException("A path of more than " + MOST_SEGMENTS + " segments");
        }
        boolean relative = Character.isLowerCase(command);
        double ox = relative ? x : 0;
        double oy = relative ? y : 0;
        char kind = Character.toUpperCase(command);
        switch (kind) {
            case 'M' -> moveTo(ox + in.next(), oy + in.next());
            case 'L' -> lineTo(ox + in.next(), oy + in.next());
            case 'H' -> lineTo(ox + in.next(), y);
            case 'V' -> lineTo(x, oy + in.next());
            case 'C' -> cubic(ox + in.next(), oy + in.next(), ox, oy);
            case 'S' -> cubic(reflectedX("CS"), reflectedY("CS"), ox, oy);
            case 'Q' -> quadratic(ox + in.next(), oy + in.next(), ox, oy);
            case 'T' -> quadratic(reflectedX("QT"), reflectedY("QT"), ox, oy);
            case 'A' -> arc(ox, oy);
            default -> close();
        }
        before = kind;
    }

    private void moveTo(double toX, double toY) {
        path.moveTo(toX, toY);
        startX = toX;
        startY = toY;
        arrive(toX, toY);
    }

    private void lineTo(double toX, double toY) {
        path.lineTo(toX, toY);
        arrive(toX, toY);
    }

    private void cubic(double firstX, double firstY, double ox, double oy) throws IconFormatException {
        controlX = ox + in.next();
        controlY = oy + in.next();
        double toX = ox + in.next();
        double toY = oy + in.next();
        path.curveTo(firstX, firstY, controlX, controlY, toX, toY);
        arrive(toX, toY);
    }

    private void quadratic(double cx, double cy, double ox, double oy) throws IconFormatException {
        controlX = cx;
        controlY = cy;
        double toX = ox + in.next();
        double toY = oy + in.next();
        path.quadTo(cx, cy, toX, toY);
        arrive(toX, toY);
    }

    private void arc(double ox, double oy) throws IconFormatException {
        double rx = Math.abs(in.next());
        double ry = Math.abs(in.next());
        double turn = Math.toRadians(in.next());
        boolean large = in.nextFlag();
        boolean sweep = in.nextFlag();
        double toX = ox + in.next();
        double toY = oy + in.next();
        new Arc(x, y, rx, ry, turn, large, sweep, toX, toY).appendTo(path);
        arrive(toX, toY);
    }

    private void close() {
        path.closePath();
        arrive(startX, startY);
    }

    private void arrive(double toX, double toY) {
        x = toX;
        y = toY;
    }

    private double reflectedX(String kinds) {
        return kinds.indexOf(before) < 0 ? x : 2 * x - controlX;
    }

    private double reflectedY(String kinds) {
        return kinds.indexOf(before) < 0 ? y : 2 * y - controlY;
    }
}
