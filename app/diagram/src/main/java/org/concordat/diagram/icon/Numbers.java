package org.concordat.diagram.icon;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers of SVG attributes, which may stand without a space between them: {@code 1.5.5-2}. */
final class Numbers {

    /** An icon far larger than this is a mistake or an attack. */
    private static final double LARGEST = 1e6;

    private static final Pattern NUMBER = Pattern.compile("[+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d{1,3})?");
    private static final Pattern GAP = Pattern.compile("[\\s,]*");

    private final String text;
    private final Matcher number;
    private final Matcher gap;
    private int at;

    Numbers(String text) {
        this.text = text;
        number = NUMBER.matcher(text);
        gap = GAP.matcher(text);
        skipGap();
    }

    static double[] list(String text) throws IconFormatException {
        Numbers numbers = new Numbers(text);
        List<Double> found = new ArrayList<>();
        while (!numbers.atEnd()) {
            found.add(numbers.next());
        }
        return found.stream().mapToDouble(Double::doubleValue).toArray();
    }

    static double one(String text) throws IconFormatException {
        double[] numbers = list(text.endsWith("px") ? text.substring(0, text.length() - 2) : text);
        if (numbers.length != 1) {
            throw new IconFormatException("Not a number: " + text);
        }
        return numbers[0];
    }

    boolean atEnd() {
        return at == text.length();
    }

    boolean atNumber() {
        return !atEnd() && !Character.isLetter(text.charAt(at));
    }

    char letter() {
        char letter = text.charAt(at++);
        skipGap();
        return letter;
    }

    double next() throws IconFormatException {
        number.region(at, text.length());
        if (!number.lookingAt()) {
            throw new IconFormatException("Not a number at " + at + " of: " + excerpt());
        }
        double value = Double.parseDouble(number.group());
        if (Math.abs(value) > LARGEST) {
            throw new IconFormatException("A number beyond a million: " + number.group());
        }
        at = number.end();
        skipGap();
        return value;
    }

    /** The flags of an arc are one digit each, even without a gap to the next number. */
    boolean nextFlag() throws IconFormatException {
        if (atEnd() || (text.charAt(at) != '0' && text.charAt(at) != '1')) {
            throw new IconFormatException("Not an arc flag at " + at + " of: " + excerpt());
        }
        return letter() == '1';
    }

    String excerpt() {
        return text.length() <= 60 ? text : text.substring(0, 60) + "\u2026";
    }

    private void skipGap() {
        gap.region(at, text.length());
        if (gap.lookingAt()) {
            at = gap.end();
        }
    }
}
