package org.concordat.desktop.inspector;

import org.concordat.api.fact.PartialDate;
import org.concordat.desktop.dating.TypedDate;

/** A date with its precision, as people type it. */
record DateForm() implements TextForm<PartialDate> {

    @Override
    public String write(PartialDate value) {
        return value.toString();
    }

    @Override
    public Reading<PartialDate> read(String text) {
        var typed = text.strip();
        if (typed.isEmpty()) {
            return new Reading.Nothing<>();
        }
        try {
            return Reading.of(TypedDate.parse(typed));
        } catch (IllegalArgumentException e) {
            return new Reading.Wrong<>(WORDS.format("date.wrong", typed));
        }
    }

    @Override
    public String hint() {
        return WORDS.get("date.hint");
    }
}
