package org.concordat.api.style;

/**
 * The end of a link at its target.
 *
 * @since 0.1.0
 */
public enum Arrow {
    NONE,
    OPEN,
    FILLED,
    DIAMOND
}
