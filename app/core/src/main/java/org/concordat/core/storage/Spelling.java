package org.concordat.core.storage;

import java.util.Locale;

/** How the values of an enum stand in the file: {@code MORE_THAN} as {@code moreThan}. */
final class Spelling {

    private Spelling() {}

    static String of(Enum<?> value) {
        var spelt = new StringBuilder();
        for (var word : value.name().toLowerCase(Locale.ROOT).split("_", -1)) {
            spelt.append(spelt.isEmpty() ? word.charAt(0) : Character.toUpperCase(word.charAt(0)))
                    .append(word, 1, word.length());
        }
        return spelt.toString();
    }

    /** @throws UnreadableException if there is no such value */
    static <E extends Enum<E>> E read(Class<E> type, String spelt) throws UnreadableException {
        for (var value : type.getEnumConstants()) {
            if (of(value).equals(spelt)) {
                return value;
            }
        }
        throw new UnreadableException(Texts.get("unknownMember", Texts.brief(spelt)));
    }
}
