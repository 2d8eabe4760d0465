package org.concordat.desktop.inspector;

import java.time.LocalDate;
import org.concordat.api.fact.DatePrecision;
import org.concordat.api.fact.PartialDate;

/** One day, exactly. */
record DayForm() implements TextForm<LocalDate> {

    @Override
    public String write(LocalDate value) {
        return value.toString();
    }

    @Override
    public Reading<LocalDate> read(String text) {
        var reading = new DateForm().read(text);
        if (reading instanceof Reading.Nothing<PartialDate>) {
            return new Reading.Nothing<>();
        }
        return reading instanceof Reading.Value<PartialDate> date
                        && date.value().precision() == DatePrecision.DAY
                ? Reading.of(date.value().start())
                : new Reading.Wrong<>(WORDS.format("day.wrong", text.strip()));
    }
}
