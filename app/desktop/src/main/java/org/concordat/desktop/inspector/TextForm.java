package org.concordat.desktop.inspector;

import org.concordat.api.vocabulary.Attribute;
import org.concordat.api.vocabulary.Words;

/**
 * How a value is written in a text field and read from it.
 *
 * @param <T> the value of the attribute
 */
public interface TextForm<T> {

    Words WORDS = Words.beside(TextForm.class);

    String write(T value);

    Reading<T> read(String text);

    /** What to type, in a few words, or empty. */
    default String hint() {
        return "";
    }

    /** The form of one attribute's values. @throws IllegalArgumentException if its kind is not written as one text */
    @SuppressWarnings("unchecked")
    static <T> TextForm<T> of(Attribute<T> attribute) {
        return switch (attribute.kind().name()) {
            case TEXT -> (TextForm<T>) new PlainForm();
            case TEXTS -> (TextForm<T>) new LinesForm();
            case WHOLE -> (TextForm<T>) new WholeForm(new FigureForm(Bounds.of(attribute), attribute.unit()));
            case DECIMAL, MONEY -> (TextForm<T>) new FigureForm(Bounds.of(attribute), attribute.unit());
            case DATE -> (TextForm<T>) new DateForm();
            default -> throw new IllegalArgumentException("Not written as one text: " + attribute);
        };
    }
}
