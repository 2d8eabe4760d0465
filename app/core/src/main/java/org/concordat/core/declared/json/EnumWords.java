package org.concordat.core.declared.json;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The constants of an enum as words of a file: {@code CUT_CORNER} is {@code cut-corner}. */
public final class EnumWords {

    private EnumWords() {}

    /** The words of an enum, in its order. */
    public static <E extends Enum<E>> List<String> of(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(EnumWords::word).toList();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant that a text names, or empty with a mistake. */
    public static <E extends Enum<E>> Optional<E> read(Text text, Class<E> type, Mistakes mistakes) {
        var found = Arrays.stream(type.getEnumConstants())
                .filter(c -> word(c).equals(text.value()))
                .findFirst();
        if (found.isEmpty()) {
            mistakes.add(text.place(), "wanted.word", text.value(), String.join(", ", of(type)));
        }
        return found;
    }
}
