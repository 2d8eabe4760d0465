package org.concordat.diagram.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Sets a label on a limited number of lines of a limited width.
 *
 * @param width in drawing units
 * @param lines at most so many
 */
public record Wrapping(TextStyle style, double width, int lines) {

    private static final String ELLIPSIS = "\u2026";
    private static final Pattern BETWEEN_WORDS = Pattern.compile(" |(?<=[-/\u2013])");

    /** The lines from top to bottom, each no wider than the width; the last ends in an ellipsis if text is left over. Empty if nothing fits. */
    public List<String> wrap(String text) {
        List<String> wrapped = new ArrayList<>();
        String rest = PlainText.line(text);
        while (!rest.isEmpty() && wrapped.size() < lines) {
            boolean last = wrapped.size() == lines - 1;
            int end = last && !fits(rest) ? 0 : lineEnd(rest);
            String line = end == 0 ? cut(rest) : rest.substring(0, end).strip();
            if (line.isEmpty()) {
                break;
            }
            wrapped.add(line);
            rest = end == 0 ? "" : rest.substring(end).strip();
        }
        return List.copyOf(wrapped);
    }

    /** As {@link #wrap}, with the lines as even as they can be without needing one more. For centred labels. */
    public List<String> wrapEvenly(String text) {
        List<String> best = wrap(text);
        if (best.size() < 2 || !keepsWhole(text)) {
            return best;
        }
        double narrow = width / 2;
        double wide = width;
        while (wide - narrow > 1) {
            double middle = (narrow + wide) / 2;
            Wrapping narrower = new Wrapping(style, middle, lines);
            List<String> tried = narrower.wrap(text);
            if (tried.size() == best.size() && narrower.keepsWhole(text)) {
                best = tried;
                wide = middle;
            } else {
                narrow = middle;
            }
        }
        return best;
    }

    /** True if {@link #wrap} shows all of the text and breaks no word. */
    public boolean keepsWhole(String text) {
        List<String> wrapped = wrap(text);
        return !wrapped.isEmpty()
                && !wrapped.get(wrapped.size() - 1).endsWith(ELLIPSIS)
                && BETWEEN_WORDS.splitAsStream(PlainText.line(text)).allMatch(this::fits);
    }

    /** The length of the longest beginning that fits and ends between words, or failing that between letters; 0 if not one letter fits. */
    private int lineEnd(String text) {
        int fitting = fittingEnd(text, width);
        if (fitting == text.length()) {
            return fitting;
        }
        for (int end = fitting; end > 0; end--) {
            if (text.charAt(end) == ' ' || "-/\u2013".indexOf(text.charAt(end - 1)) >= 0) {
                return end;
            }
        }
        return fitting;
    }

    private int fittingEnd(String text, double room) {
        int end = 0;
        double used = 0;
        while (end < text.length()) {
            int next = text.offsetByCodePoints(end, 1);
            used += style.widthOf(text.substring(end, next));
            if (used > room) {
                return end;
            }
            end = next;
        }
        return end;
    }

    private String cut(String text) {
        double room = width - style.widthOf(ELLIPSIS);
        return room < 0 ? "" : text.substring(0, fittingEnd(text, room)).stripTrailing() + ELLIPSIS;
    }

    private boolean fits(String text) {
        return fittingEnd(text, width) == text.length();
    }
}
