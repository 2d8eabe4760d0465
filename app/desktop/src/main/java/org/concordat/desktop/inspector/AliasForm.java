package org.concordat.desktop.inspector;

import java.util.List;
import org.concordat.api.fact.Alias;

/** Another name and when it was used. */
record AliasForm() implements ItemForm<Alias> {

    @Override
    public List<Field> fields() {
        return List.of(Field.text("alias"), Field.text("from"), Field.text("to"));
    }

    @Override
    public List<String> write(Alias item) {
        return List.of(item.name(), ItemDates.text(item.from()), ItemDates.text(item.to()));
    }

    @Override
    public Reading<Alias> read(List<String> texts) {
        if (texts.get(0).isBlank()) {
            return new Reading.Wrong<>(TextForm.WORDS.get("alias.missing"));
        }
        try {
            return Reading.of(
                    new Alias(texts.get(0).strip(), ItemDates.read(texts.get(1)), ItemDates.read(texts.get(2))));
        } catch (IllegalArgumentException e) {
            return new Reading.Wrong<>(String.valueOf(e.getMessage()));
        }
    }

    @Override
    public String title(Alias item) {
        return item.name();
    }

    @Override
    public String detail(Alias item) {
        return ItemDates.span(item.from(), item.to());
    }
}
