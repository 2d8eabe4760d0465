package org.concordat.desktop.inspector;

import java.util.List;
import org.concordat.api.fact.DatedChoice;
import org.concordat.api.vocabulary.Choice;

/** A choice and when it holds. */
record DatedChoiceForm(List<Choice> choices) implements ItemForm<DatedChoice> {

    @Override
    public List<Field> fields() {
        return List.of(new Field(TextForm.WORDS.get("choice"), "", choices), Field.text("from"), Field.text("to"));
    }

    @Override
    public List<String> write(DatedChoice item) {
        return List.of(item.choice(), ItemDates.text(item.from()), ItemDates.text(item.to()));
    }

    @Override
    public Reading<DatedChoice> read(List<String> texts) {
        if (texts.get(0).isBlank()) {
            return new Reading.Wrong<>(TextForm.WORDS.get("choice.missing"));
        }
        try {
            return Reading.of(
                    new DatedChoice(texts.get(0), ItemDates.read(texts.get(1)), ItemDates.read(texts.get(2))));
        } catch (IllegalArgumentException e) {
            return new Reading.Wrong<>(String.valueOf(e.getMessage()));
        }
    }

    @Override
    public String title(DatedChoice item) {
        return choices.stream()
                .filter(c -> c.id().equals(item.choice()))
                .map(Choice::label)
                .findFirst()
                .orElse(item.choice());
    }

    @Override
    public String detail(DatedChoice item) {
        return ItemDates.span(item.from(), item.to());
    }
}
