package org.concordat.core.declared.json;

import java.util.ArrayList;
import java.util.List;
import org.concordat.api.vocabulary.Words;

/** Gathers what is wrong with the files of one care model, so that all of it can be told at once. */
public final class Mistakes {

    private static final Words WORDS = Words.beside(Mistakes.class);
    private static final int MOST = 200;

    private final List<Mistake> all = new ArrayList<>();

    /** Adds one. @param key of the text, whose arguments follow */
    public void add(Place place, String key, Object... arguments) {
        say(place, WORDS.format(key, arguments));
    }

    /** Adds one in words. */
    public void say(Place place, String message) {
        if (all.size() < MOST) {
            all.add(new Mistake(place, message));
        }
    }

    public boolean none() {
        return all.isEmpty();
    }

    /** In the order in which they were found. */
    public List<Mistake> all() {
        return List.copyOf(all);
    }
}
