package org.concordat.api.rule;

/** How much a finding weighs. None of them blocks anything. */
public enum Severity {
    ERROR,
    WARNING,
    INFORMATION
}
