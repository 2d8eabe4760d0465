package org.concordat.primarycarehome.home;

import static org.concordat.primarycarehome.vocabulary.PrimaryCareHomeWords.WORDS;

/** What a network says of something that a home should have. */
public enum Standing {
    IN_PLACE,
    PLANNED,
    /** What is stated shows that it is not there. */
    LACKING,
    /** Too little is stated to say. */
    UNSAID;

    /** In place where it is in force, else planned. */
    public static Standing there(boolean inForce) {
        return inForce ? IN_PLACE : PLANNED;
    }

    /** Whether it is there or on its way. */
    public boolean isThere() {
        return this == IN_PLACE || this == PLANNED;
    }

    /** What can be said of two things that are wanted together: the weaker of the two; a lack outweighs silence. */
    public Standing and(Standing other) {
        if (this == LACKING || other == LACKING) {
            return LACKING;
        }
        return compareTo(other) >= 0 ? this : other;
    }

    public String label() {
        return WORDS.get("primary-care-home.standing." + name());
    }
}
