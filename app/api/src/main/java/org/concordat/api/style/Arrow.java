package org.concordat.api.style;

/** The end of a link at its target. */
public enum Arrow {
    NONE,
    OPEN,
    FILLED,
    DIAMOND
}
