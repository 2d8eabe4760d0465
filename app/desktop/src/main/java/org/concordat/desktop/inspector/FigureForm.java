package org.concordat.desktop.inspector;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A figure with thousands set off. It also reads {@code £1.2m}, {@code 65k} and a figure with its unit behind it.
 *
 * @param unit the unit that may be typed behind the figure; empty for none
 */
record FigureForm(Bounds bounds, String unit) implements TextForm<BigDecimal> {

    private static final Pattern FIGURE =
            Pattern.compile("([+-]?)[£$€]?([0-9][0-9,  ]*(?:\\.[0-9]+)?|\\.[0-9]+)(k|m|bn)?");
    private static final Map<String, Integer> POWERS = Map.of("k", 3, "m", 6, "bn", 9);
    private static final int LONGEST = 40;

    @Override
    public String write(BigDecimal value) {
        return text(value);
    }

    /** The figure as it is printed. */
    static String text(BigDecimal value) {
        return new DecimalFormat("#,##0.##########", DecimalFormatSymbols.getInstance(Locale.UK)).format(value);
    }

    @Override
    public Reading<BigDecimal> read(String text) {
        if (text.isBlank()) {
            return new Reading.Nothing<>();
        }
        var match = FIGURE.matcher(bare(text));
        if (text.length() > LONGEST || !match.matches()) {
            return new Reading.Wrong<>(WORDS.format("figure.wrong", text.strip()));
        }
        var digits = match.group(2).replaceAll("[^0-9.]", "");
        var figure = new BigDecimal(match.group(1).replace("+", "") + digits);
        if (match.group(3) != null) {
            figure = figure.scaleByPowerOfTen(POWERS.getOrDefault(match.group(3), 0));
        }
        var plain = figure.scale() < 0 ? figure.setScale(0) : figure;
        return new Reading.Value<>(plain, bounds.remark(plain));
    }

    private String bare(String text) {
        var lower = text.strip().toLowerCase(Locale.ROOT);
        var end = unit.toLowerCase(Locale.ROOT);
        return !end.isEmpty() && lower.endsWith(end)
                ? lower.substring(0, lower.length() - end.length()).strip()
                : lower;
    }
}
