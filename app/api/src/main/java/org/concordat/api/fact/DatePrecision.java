package org.concordat.api.fact;

/**
 * How exactly a date is known.
 *
 * @since 0.1.0
 */
public enum DatePrecision {
    DAY,
    MONTH,
    /** A quarter of a financial year: Q1 begins in April. */
    QUARTER,
    /** April to March, as {@code 2017/18}. */
    FINANCIAL_YEAR,
    YEAR
}
