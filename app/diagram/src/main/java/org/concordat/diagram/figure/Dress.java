package org.concordat.diagram.figure;

import org.concordat.api.style.Colour;
import org.jspecify.annotations.Nullable;

/**
 * What style rules change in the look of one node.
 *
 * @param fill null for that of its type
 * @param hatched true if a rule colours it but it has no value to go by
 * @param growth how many times as wide and high it is
 * @param border the width of its border; 0 for the ordinary one
 * @param words the second line of its label; empty for none
 * @param mark says again what the fill says; null for none
 */
public record Dress(
        @Nullable Colour fill,
        boolean hatched,
        double growth,
        double border,
        String words,
        @Nullable ChoiceMark mark) {

    /** Nothing. */
    public static final Dress NONE = new Dress(null, false, 1, 0, "", null);
}
