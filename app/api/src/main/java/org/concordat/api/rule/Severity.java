package org.concordat.api.rule;

/**
 * How much a finding weighs. None of them blocks anything.
 *
 * @since 0.1.0
 */
public enum Severity {
    ERROR,
    WARNING,
    INFORMATION
}
