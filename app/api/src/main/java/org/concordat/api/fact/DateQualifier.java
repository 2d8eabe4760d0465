package org.concordat.api.fact;

/**
 * What is said about a date beyond its precision.
 *
 * @since 0.1.0
 */
public enum DateQualifier {
    EXACT,
    CIRCA,
    BEFORE,
    AFTER
}
