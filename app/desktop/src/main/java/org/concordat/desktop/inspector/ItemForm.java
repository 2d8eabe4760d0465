package org.concordat.desktop.inspector;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.concordat.api.vocabulary.Choice;

/**
 * How one item of a list is shown on a card and edited in a few fields.
 *
 * @param <E> the item
 */
interface ItemForm<E> {

    /**
     * One of the fields.
     *
     * @param choices what may be chosen; empty for a text
     */
    record Field(String label, String hint, List<Choice> choices) {

        /** A field with the text {@code key} of the bundle as its label and {@code key.hint}, if any, as its hint. */
        static Field text(String key) {
            return new Field(TextForm.WORDS.get(key), TextForm.WORDS.orEmpty(key + ".hint"), List.of());
        }
    }

    List<Field> fields();

    /** The texts of the fields. */
    List<String> write(E item);

    /** Reads the texts of the fields, as many as there are fields. */
    Reading<E> read(List<String> texts);

    /** The first line of the card. */
    String title(E item);

    /** The second line of the card, or empty. */
    String detail(E item);

    /** The page on the web that the item names, or empty. */
    default Optional<URI> page(E item) {
        return Optional.empty();
    }

    /** The texts of the fields that something pasted as a whole means; empty if nothing can be pasted so. */
    default Optional<List<String>> pasted(String text) {
        return Optional.empty();
    }

    /** What to paste, in a few words; empty if nothing can be pasted as a whole. */
    default String pasteHint() {
        return "";
    }

    /** Said quietly where there is no item, or empty. */
    default String none() {
        return "";
    }

    /** What the button is called that adds one. */
    default String add() {
        return TextForm.WORDS.get("item.add");
    }
}
