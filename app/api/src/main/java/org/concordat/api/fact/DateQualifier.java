package org.concordat.api.fact;

/** What is said about a date beyond its precision. */
public enum DateQualifier {
    EXACT,
    CIRCA,
    BEFORE,
    AFTER
}
