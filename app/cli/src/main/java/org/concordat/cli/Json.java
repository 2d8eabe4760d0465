package org.concordat.cli;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes maps, collections, texts, numbers, yes/no and null as JSON with two spaces of indentation. The names of a map keep their order.
 */
final class Json {

    private Json() {}

    /** A map with these names and values by turns; values may be null. */
    static Map<String, @Nullable Object> object(@Nullable Object... namesAndValues) {
        var map = new LinkedHashMap<String, @Nullable Object>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put((String) Objects.requireNonNull(namesAndValues[i]), namesAndValues[i + 1]);
        }
        return map;
    }

    /** A figure as JSON takes it: 1200, never 1.2E+3. */
    static Number number(BigDecimal figure) {
        return new BigDecimal(figure.stripTrailingZeros().toPlainString());
    }

    static String write(@Nullable Object value) {
        return write(value, "\n");
    }

    private static String write(@Nullable Object value, String margin) {
        if (value instanceof Map<?, ?> map) {
            return bracketed(
                    "{",
                    "}",
                    map.entrySet().stream()
                            .map(e -> quoted(String.valueOf(e.getKey())) + ": " + write(e.getValue(), margin + "  "))
                            .toList(),
                    margin);
        }
        if (value instanceof Collection<?> items) {
            return bracketed(
                    "[", "]", items.stream().map(i -> write(i, margin + "  ")).toList(), margin);
        }
        return value instanceof CharSequence text ? quoted(text) : String.valueOf(value);
    }

    private static String bracketed(String open, String close, Collection<String> items, String margin) {
        return items.isEmpty()
                ? open + close
                : items.stream().collect(Collectors.joining("," + margin + "  ", open + margin + "  ", margin + close));
    }

    private static String quoted(CharSequence text) {
        var json = new StringBuilder(text.length() + 2).append('"');
        text.codePoints().forEach(c -> {
            boolean lone = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
            if (c == '"' || c == '\\') {
                json.append('\\').appendCodePoint(c);
            } else if (c < ' ' || lone || c == 0x7f) {
                json.append(String.format("\\u%04x", c));
            } else {
                json.appendCodePoint(c);
            }
        });
        return json.append('"').toString();
    }
}
