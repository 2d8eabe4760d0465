package org.concordat.desktop.inspector;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordat.api.fact.PartialDate;
import org.jspecify.annotations.Nullable;

/** The dates of an item: each may be unknown. */
final class ItemDates {

    private static final DateForm FORM = new DateForm();

    private ItemDates() {}

    static String text(@Nullable PartialDate date) {
        return date == null ? "" : date.toString();
    }

    /** The date, or null for an empty text. @throws IllegalArgumentException with a message for people, for a wrong one */
    static @Nullable PartialDate read(String text) {
        var reading = FORM.read(text);
        if (reading instanceof Reading.Wrong<PartialDate> wrong) {
            throw new IllegalArgumentException(wrong.message());
        }
        return reading instanceof Reading.Value<PartialDate> date ? date.value() : null;
    }

    /** "from 2016 until 2018", or empty. */
    static String span(@Nullable PartialDate from, @Nullable PartialDate to) {
        return Stream.of(
                        from == null ? "" : TextForm.WORDS.format("span.from", from.toString()),
                        to == null ? "" : TextForm.WORDS.format("span.to", to.toString()))
                .filter(s -> !s.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
