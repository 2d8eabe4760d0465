package org.concordat.desktop.canvas;

import org.concordat.api.vocabulary.Words;

/** The words of the canvas. */
final class Texts {

    private static final Words WORDS = Words.beside(Texts.class);

    private Texts() {}

    static String get(String key) {
        return WORDS.get(key);
    }

    static String format(String key, Object... arguments) {
        return WORDS.format(key, arguments);
    }

    /** The name of a type within a sentence: "Alliance agreement" loses its capital, "NHS provider" keeps them. */
    static String inSentence(String label) {
        boolean isAcronym = label.length() > 1 && Character.isUpperCase(label.charAt(1));
        return isAcronym || label.isEmpty() ? label : Character.toLowerCase(label.charAt(0)) + label.substring(1);
    }
}
