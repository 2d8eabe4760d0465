package org.concordat.exchange.reading;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import org.concordat.api.fact.Observation;
import org.concordat.api.model.Vocabulary;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.api.vocabulary.Kind;
import org.concordat.exchange.spreadsheet.CellTexts;

/** Values of ours as spreadsheets write them when they save a file again: 01/04/2018, TRUE, 7,000 or 12,5. */
final class Retyped {

    private static final Pattern COMMA = Pattern.compile("([-+]?\\d+),(\\d+)");

    /** A thousand and a bit, or one and a bit in thousandths: nobody can tell. */
    private static final Pattern AMBIGUOUS = Pattern.compile("[-+]?[1-9]\\d{0,2},\\d{3}");

    /** Spreadsheets and programs that calculate keep no more of a figure. */
    private static final MathContext KEPT = new MathContext(15);

    private static final Attribute<BigDecimal> ANY = Attribute.of("core.figure", Kind.DECIMAL, "figure");

    private final CellTexts texts;

    Retyped(Vocabulary vocabulary) {
        texts = new CellTexts(vocabulary);
    }

    /** @throws IllegalArgumentException if the text says no value, with why in words */
    Object read(Attribute<?> attribute, String text) {
        return switch (attribute.kind().name()) {
            case DECIMAL, MONEY -> figure(text);
            case OBSERVATIONS -> List.of(new Observation(figure(text), null, null, ""));
            default -> people(attribute, text);
        };
    }

    private Object people(Attribute<?> attribute, String text) {
        var why = new StringJoiner(", ").setEmptyValue(ReadingTexts.of("wanted.value"));
        return texts.read(attribute, text, (reason, detail) -> why.add(reason))
                .orElseThrow(() -> new IllegalArgumentException(why.toString()));
    }

    /** @throws IllegalArgumentException if the text is no figure, or may be one of two */
    BigDecimal figure(String text) {
        var bare = text.strip();
        if (AMBIGUOUS.matcher(bare).matches()) {
            throw new IllegalArgumentException(ReadingTexts.of("wanted.oneFigure"));
        }
        var comma = COMMA.matcher(bare);
        if (comma.matches()) {
            return new BigDecimal(comma.group(1) + '.' + comma.group(2));
        }
        return (BigDecimal) people(ANY, bare);
    }

    /** Whether two figures are one, as far as programs keep them; and any text is the same as itself. */
    static boolean isSame(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        try {
            return new BigDecimal(one).round(KEPT).compareTo(new BigDecimal(other).round(KEPT)) == 0;
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
