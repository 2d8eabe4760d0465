package org.concordat.core.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.concordat.api.rule.Check;
import org.concordat.api.rule.Finding;
import org.concordat.api.rule.Rule;
import org.concordat.core.document.NetworkOfFacts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs rules over the facts of a network; remarks are left out. A rule that fails is reported by name and does not keep the others from answering. */
public final class Checker {

    private static final Logger LOG = LoggerFactory.getLogger(Checker.class);
    private static final Comparator<Finding> ORDER =
            Comparator.comparing(Finding::severity).thenComparing(Finding::rule).thenComparing(Finding::message);

    private final List<Rule> rules;

    public Checker(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** All findings: errors first, then by rule and message. */
    public Findings check(Check check) {
        return check(check, () -> false);
    }

    /** The same, given up as soon as it is cancelled. @throws CancellationException then */
    public Findings check(Check check, BooleanSupplier cancelled) {
        var findings = new ArrayList<Finding>();
        var failed = new ArrayList<String>();
        var facts = NetworkOfFacts.of(check);
        for (var rule : rules) {
            if (cancelled.getAsBoolean()) {
                throw new CancellationException();
            }
            try {
                findings.addAll(rule.check(facts));
            } catch (RuntimeException | LinkageError | StackOverflowError e) {
                LOG.error("Rule {} failed", rule.about().id(), e);
                failed.add(rule.about().id());
            }
        }
        findings.sort(ORDER);
        return new Findings(findings, failed);
    }
}
