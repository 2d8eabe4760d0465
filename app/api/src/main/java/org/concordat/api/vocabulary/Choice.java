package org.concordat.api.vocabulary;

/**
 * One allowed value of a choice attribute.
 *
 * @param id what the file holds; never changes once released
 * @param label what a planner reads
 * @since 0.1.0
 */
public record Choice(String id, String label) {

    public Choice {
        if (id.isBlank()) {
            throw new IllegalArgumentException("A choice needs an id");
        }
    }
}
