package org.concordat.api.style;

/**
 * The kind of line that draws a border or a link.
 *
 * @since 0.1.0
 */
public enum Stroke {
    SOLID,
    DASHED,
    DASH_DOT,
    DOTTED,
    /** Two parallel lines: a contract. */
    DOUBLE
}
