package org.concordat.desktop.canvas;

import java.util.List;
import java.util.Locale;
import javax.swing.Icon;
import javax.swing.JComponent;
import org.jspecify.annotations.Nullable;

/** What a {@link Chooser} asks: the choices that there are for what has been typed. */
interface Question {

    /** What to type, in a few words. */
    String prompt();

    /** The choices for a text, in lines under headings. */
    List<Choice> choices(String typed);

    /** What stands beneath the list, or null. */
    default @Nullable JComponent foot() {
        return null;
    }

    /** Whether choices come with notes, so that there must be room for these whatever is typed. */
    default boolean hasNotes() {
        return false;
    }

    /** Told of the choice that Enter would take, or null, whenever it or the text is another. */
    default void lookAt(@Nullable Choice choice, String typed) {}

    /** Told when the tabulator was pressed. @return false if it means nothing here */
    default boolean tab(boolean back) {
        return false;
    }

    /** Told once, when the question is closed, before what was chosen is done. */
    void closed();

    /** The question which of some choices is meant: those are left that have each typed word in the text or the heading. */
    static Question among(List<Choice> choices, Runnable closed) {
        return new Question() {
            @Override
            public String prompt() {
                return Texts.get("chooser.search");
            }

            @Override
            public List<Choice> choices(String typed) {
                var words = List.of(typed.strip().toLowerCase(Locale.ROOT).split("\\s+"));
                return choices.stream().filter(choice -> choice.matches(words)).toList();
            }

            @Override
            public void closed() {
                closed.run();
            }
        };
    }

    /**
     * One of the choices.
     *
     * @param heading what it stands under, together with its neighbours of the same heading; empty for none
     * @param note what is said beside it in a quieter tone: its type, or why it is not possible
     * @param possible whether it can be chosen
     */
    record Choice(
            String heading,
            String text,
            String note,
            @Nullable Icon icon,
            boolean possible,
            Runnable action) {

        Choice(String heading, String text, Runnable action) {
            this(heading, text, "", null, true, action);
        }

        /** Whether each of some words, in lower case, is in the text or the heading. */
        boolean matches(List<String> words) {
            var all = (heading + " " + text).toLowerCase(Locale.ROOT);
            return words.stream().allMatch(all::contains);
        }
    }
}
