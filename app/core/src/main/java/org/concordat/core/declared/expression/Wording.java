package org.concordat.core.declared.expression;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.concordat.api.reading.InWords;

/** Values as they stand in a sentence. */
final class Wording {

    private Wording() {}

    static String of(Object value) {
        if (value instanceof NodeValue node) {
            return InWords.name(node.node());
        }
        if (value instanceof LinkValue link) {
            return InWords.sentence(link.link(), link.look().asAt().network());
        }
        if (value instanceof Double number) {
            return number(number);
        }
        if (value instanceof Instant date) {
            return date(date);
        }
        if (value instanceof Boolean truth) {
            return Texts.get(truth ? "yes" : "no");
        }
        if (value instanceof List<?> list) {
            return InWords.list(list.stream().map(Wording::of).sorted().toList());
        }
        return String.valueOf(value);
    }

    static String number(double number) {
        return Double.isFinite(number) ? InWords.number(BigDecimal.valueOf(number)) : String.valueOf(number);
    }

    static String date(Instant date) {
        return InWords.day(Values.day(date));
    }
}
