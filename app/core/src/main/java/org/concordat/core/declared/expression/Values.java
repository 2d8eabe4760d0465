package org.concordat.core.declared.expression;

import dev.cel.common.values.BoolValue;
import dev.cel.common.values.CelValue;
import dev.cel.common.values.DoubleValue;
import dev.cel.common.values.ImmutableListValue;
import dev.cel.common.values.StringValue;
import dev.cel.common.values.TimestampValue;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** Values of Java as CEL has them, and back. A date is the beginning of its day in UTC. */
final class Values {

    private Values() {}

    static CelValue of(Object value) {
        if (value instanceof CelValue ready) {
            return ready;
        }
        if (value instanceof String text) {
            return StringValue.create(text);
        }
        if (value instanceof Double number) {
            return DoubleValue.create(number);
        }
        if (value instanceof Boolean truth) {
            return BoolValue.create(truth);
        }
        if (value instanceof Instant date) {
            return TimestampValue.create(date);
        }
        if (value instanceof List<?> list) {
            return ImmutableListValue.create(list.stream().map(Values::of).toList());
        }
        throw new IllegalArgumentException("Not a value of an expression: " + value);
    }

    static Instant date(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    static LocalDate day(Instant date) {
        return date.atOffset(ZoneOffset.UTC).toLocalDate();
    }
}
