package org.concordat.diagram.pdf;

import java.awt.Shape;
import java.io.ByteArrayOutputStream;

/**
 * The outline of a glyph as a program of PostScript fonts, in thousandths of an em, y growing upwards.
 *
 * @see <a href="https://adobe-type-tools.github.io/font-tech-notes/pdfs/5177.Type2.pdf">Adobe Technical Note 5177, The Type 2 Charstring Format</a>
 */
final class Charstring implements Way {

    private static final int LINE = 5;
    private static final int CURVE = 8;
    private static final int END = 14;
    private static final int MOVE = 21;
    /** The farthest that one step may go. */
    private static final int MOST = 16_000;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private int x;
    private int y;

    private Charstring() {}

    /** @param outline in thousandths of an em, y growing downwards */
    static byte[] of(Shape outline, double advance) {
        var program = new Charstring();
        program.number(rounded(advance));
        Way.follow(outline, program);
        program.bytes.write(END);
        return program.bytes.toByteArray();
    }

    @Override
    public void move(double toX, double toY) {
        step(toX, toY);
        bytes.write(MOVE);
    }

    @Override
    public void line(double toX, double toY) {
        step(toX, toY);
        bytes.write(LINE);
    }

    @Override
    public void curve(double x1, double y1, double x2, double y2, double toX, double toY) {
        step(x1, y1);
        step(x2, y2);
        step(toX, toY);
        bytes.write(CURVE);
    }

    /** Each contour of a glyph is closed, whether it says so or not. */
    @Override
    public void close() {}

    /** Steps are from a rounded place to a rounded place, so that errors do not add up. */
    private void step(double toX, double toY) {
        int nextX = rounded(toX);
        int nextY = rounded(-toY);
        number(nextX - x);
        number(nextY - y);
        x = nextX;
        y = nextY;
    }

    private static int rounded(double value) {
        return (int) Math.max(-MOST, Math.min(MOST, Math.round(value)));
    }

    private void number(int value) {
        if (value >= -107 && value <= 107) {
            bytes.write(value + 139);
        } else if (value >= 108 && value <= 1_131) {
            bytes.write((value - 108) / 256 + 247);
            bytes.write((value - 108) % 256);
        } else if (value <= -108 && value >= -1_131) {
            bytes.write((-value - 108) / 256 + 251);
            bytes.write((-value - 108) % 256);
        } else {
            bytes.write(28);
            bytes.write(value >> 8);
            bytes.write(value);
        }
    }
}
