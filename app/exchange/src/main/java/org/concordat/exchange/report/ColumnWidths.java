package org.concordat.exchange.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.concordat.api.report.Block;
import org.concordat.diagram.text.TextStyle;

/**
 * How broad the columns of a table are to be for what is in them.
 *
 * @param words as broad as the longest word of each
 * @param lines as broad as the longest line of each
 * @param numbers which of them hold numbers alone
 */
public record ColumnWidths(List<Double> words, List<Double> lines, List<Boolean> numbers) {

    private static final Pattern NUMBER =
            Pattern.compile("[(+\u2212-]?[\u00a3$\u20ac]?\\s?\\d[\\d,]*(\\.\\d+)?\\s?(%|[kmb]n?|pp)?\\)?");
    private static final Pattern SPACE = Pattern.compile("[\\s-]+|(?<!\\d)/|/(?!\\d)");

    /** The fonts of templates are broader and narrower than ours. */
    private static final double SLACK = 1.15;

    /** Rows may be so many lines high where all of their text is of the longest. */
    private static final double MOST_LINES = 4.5;

    /** No word asks for more than so many letters; a longer one is broken. */
    private static final int LONGEST_WORD = 24;

    /** @param padding what a cell has on both sides together, in the unit of the style */
    public static ColumnWidths of(Block.Table table, TextStyle style, double padding) {
        var heading = TextStyle.bold(style.size());
        var words = new ArrayList<Double>();
        var lines = new ArrayList<Double>();
        var numbers = new ArrayList<Boolean>();
        for (int i = 0; i < table.columns().size(); i++) {
            double word = word(table.columns().get(i), heading);
            double line = heading.widthOf(table.columns().get(i));
            for (var row : table.rows()) {
                word = Math.max(word, word(row.get(i), style));
                line = Math.max(
                        line,
                        row.get(i).lines().mapToDouble(style::widthOf).max().orElse(0));
            }
            words.add(word * SLACK + padding);
            lines.add(Math.max(line, word * SLACK) + padding);
            numbers.add(isOfNumbers(table, i));
        }
        return new ColumnWidths(words, lines, numbers);
    }

    private static double word(String text, TextStyle style) {
        double longest = style.widthOf("m".repeat(LONGEST_WORD));
        return SPACE.splitAsStream(text)
                .mapToDouble(style::widthOf)
                .map(width -> Math.min(width, longest))
                .max()
                .orElse(0);
    }

    /** Whether every text is a number, those left empty aside. */
    public static boolean isOfNumbers(Block.Table table, int column) {
        var texts = table.rows().stream()
                .map(row -> row.get(column).strip())
                .filter(text -> !text.isEmpty())
                .toList();
        return !texts.isEmpty()
                && texts.stream().allMatch(text -> NUMBER.matcher(text).matches());
    }

    /** Whether a table of so many columns can be read in this width: words stay whole, and no row becomes a tower. */
    public boolean fits(double across) {
        double all = sum(lines);
        return sum(words) <= across && all <= across * MOST_LINES;
    }

    /** The widths of the columns, together as broad as is asked for. */
    public double[] within(double across) {
        double[] widths = new double[words.size()];
        if (sum(lines) <= across) {
            spread(widths, across);
        } else if (sum(words) >= across) {
            double scale = across / sum(words);
            Arrays.setAll(widths, i -> words.get(i) * scale);
        } else {
            share(widths, across);
        }
        return widths;
    }

    /** What is left over goes to words rather than numbers. */
    private void spread(double[] widths, double across) {
        double rest = across - sum(lines);
        boolean all = !numbers.contains(false);
        double takers = 0;
        for (int i = 0; i < widths.length; i++) {
            takers += all || !numbers.get(i) ? lines.get(i) : 0;
        }
        for (int i = 0; i < widths.length; i++) {
            boolean takes = all || !numbers.get(i);
            widths[i] = lines.get(i) + (takes ? rest * lines.get(i) / takers : 0);
        }
    }

    /** Each has its longest word; of the rest, broad columns take more, but less than they are broader. */
    private void share(double[] widths, double across) {
        Arrays.setAll(widths, words::get);
        double rest = across - sum(words);
        for (int round = 0; round < widths.length && rest > 0.5; round++) {
            double wishes = 0;
            for (int i = 0; i < widths.length; i++) {
                wishes += wish(widths, i);
            }
            double given = 0;
            for (int i = 0; i < widths.length; i++) {
                double more = Math.min(lines.get(i) - widths[i], rest * wish(widths, i) / wishes);
                widths[i] += more;
                given += more;
            }
            rest -= given;
        }
    }

    private double wish(double[] widths, int i) {
        return Math.sqrt(Math.max(0, lines.get(i) - widths[i]));
    }

    private static double sum(List<Double> widths) {
        return widths.stream().mapToDouble(Double::doubleValue).sum();
    }
}
