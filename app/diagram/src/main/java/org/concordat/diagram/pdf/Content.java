package org.concordat.diagram.pdf;

import java.awt.Shape;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The operators of a page, written as they come. Writing fails with {@link UncheckedIOException}. */
final class Content {

    private final OutputStream out;

    Content(OutputStream out) {
        this.out = out;
    }

    /** One operator after its operands: numbers are written in the manner of PDF, all else as it stands. */
    void write(String operator, Object... operands) {
        var line = new StringBuilder();
        for (var operand : operands) {
            line.append(operand instanceof Double number ? number(number) : operand)
                    .append(' ');
        }
        line.append(operator).append('\n');
        try {
            out.write(line.toString().getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The outline of a shape, to be filled or drawn next. */
    void path(Shape shape) {
        Way.follow(shape, new Way() {
            @Override
            public void move(double x, double y) {
                write("m", x, y);
            }

            @Override
            public void line(double x, double y) {
                write("l", x, y);
            }

            @Override
            public void curve(double x1, double y1, double x2, double y2, double x, double y) {
                write("c", x1, y1, x2, y2, x, y);
            }

            @Override
            public void close() {
                write("h");
            }
        });
    }

    void close() {
        try {
            out.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In thousandths; never in exponent form and never in the manner of a locale. */
    static String number(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("Not a coordinate: " + value);
        }
        long thousandths = Math.round(value * 1_000);
        long part = Math.abs(thousandths % 1_000);
        var number = new StringBuilder().append(thousandths < 0 ? "-" : "").append(Math.abs(thousandths / 1_000));
        if (part != 0) {
            number.append('.').append(String.valueOf(part + 1_000), 1, 4);
            while (number.charAt(number.length() - 1) == '0') {
                number.setLength(number.length() - 1);
            }
        }
        return number.toString();
    }
}
