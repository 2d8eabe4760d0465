package org.concordat.exchange.ods;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.concordat.exchange.table.Row;

/** Where the columns of one file stand: by its header, or by position where it has none. */
final class Columns {

    private static final Pattern NO_LETTERS = Pattern.compile("[^A-Z0-9]+");

    private final Map<String, Integer> header;
    private final Map<Field, Integer> places = new IdentityHashMap<>();

    private Columns(Map<String, Integer> header) {
        this.header = header;
    }

    static Columns byPosition() {
        return new Columns(Map.of());
    }

    /** Of columns with one name the first counts. */
    static Columns byHeader(Row row) {
        var header = new HashMap<String, Integer>();
        for (int i = 0; i < row.cells().size(); i++) {
            header.putIfAbsent(normal(row.cells().get(i)), i + 1);
        }
        header.remove("");
        return new Columns(header);
    }

    /** A header in capitals with underscores: "Partner\nOrganisation\nCode" becomes PARTNER_ORGANISATION_CODE. */
    static String normal(String header) {
        var words = NO_LETTERS.matcher(header.toUpperCase(Locale.ROOT)).replaceAll("_");
        int from = words.startsWith("_") ? 1 : 0;
        return words.substring(from, Math.max(from, words.endsWith("_") ? words.length() - 1 : words.length()));
    }

    boolean have(Field field) {
        return at(field) > 0;
    }

    private int at(Field field) {
        if (header.isEmpty()) {
            return field.position();
        }
        return places.computeIfAbsent(field, this::named);
    }

    private int named(Field field) {
        return field.headers().stream()
                .map(header::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(0);
    }

    /** The text of a cell without space around it; empty where the row or the file does not have it. */
    String text(Row row, Field field) {
        int at = at(field);
        return at == 0 ? "" : clean(row.cell(at));
    }

    /** A code in capitals. */
    String code(Row row, Field field) {
        return text(row, field).toUpperCase(Locale.ROOT);
    }

    /** Excel keeps the noughts of a code that a file writes as a formula: {@code ="00K"}. */
    private static String clean(String cell) {
        var text = cell.strip();
        boolean guarded = text.length() > 3 && text.startsWith("=\"") && text.endsWith("\"");
        return guarded ? text.substring(2, text.length() - 1) : text;
    }
}
