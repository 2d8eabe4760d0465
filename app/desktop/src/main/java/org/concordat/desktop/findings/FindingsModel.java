package org.concordat.desktop.findings;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.concordat.api.rule.Finding;
import org.concordat.api.rule.Severity;
import org.concordat.core.findings.Findings;

/** The findings that are shown: all of those whose severity is wanted. */
final class FindingsModel {

    private final Set<Severity> wanted = EnumSet.allOf(Severity.class);
    private Findings findings = Findings.NONE;

    void set(Findings now) {
        findings = now;
    }

    void want(Severity severity, boolean shown) {
        if (shown) {
            wanted.add(severity);
        } else {
            wanted.remove(severity);
        }
    }

    long count(Severity severity) {
        return findings.count(severity);
    }

    List<Finding> visible() {
        return findings.all().stream()
                .filter(f -> wanted.contains(f.severity()))
                .toList();
    }

    List<String> failedRules() {
        return findings.failedRules();
    }
}
