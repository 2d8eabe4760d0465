package org.concordat.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.concordat.api.rule.Finding;
import org.concordat.api.rule.Severity;
import org.concordat.core.findings.Findings;
import org.jspecify.annotations.Nullable;

/** What the rules say of a file on a day. */
final class Verdict {

    private final OpenFile file;
    private final LocalDate day;
    private final Elements elements;
    private final Findings findings;

    private Verdict(OpenFile file, LocalDate day, Elements elements, Findings findings) {
        this.file = file;
        this.day = day;
        this.elements = elements;
        this.findings = findings;
    }

    static Verdict on(LocalDate day, OpenFile file) {
        return new Verdict(
                file, day, new Elements(file.network()), file.workspace().check(file.content(), day));
    }

    /** Whether all was read, all rules answered, and none with an error. */
    boolean isGood() {
        return findings.count(Severity.ERROR) == 0
                && findings.failedRules().isEmpty()
                && file.content().setAside().isEmpty();
    }

    /** For people. */
    List<String> lines() {
        var lines = new ArrayList<String>();
        for (var finding : findings.all()) {
            lines.add(Texts.of(
                    "check.finding", Texts.of("severity." + word(finding)), finding.rule(), finding.message()));
            if (!finding.about().isEmpty()) {
                lines.add("    " + elements.line(finding.about()));
            }
            lines.add("    " + Texts.of("check.source", finding.source()));
        }
        findings.failedRules().forEach(rule -> lines.add(Texts.of("check.failed", rule)));
        lines.add(Texts.of(
                "check.count",
                findings.count(Severity.ERROR),
                findings.count(Severity.WARNING),
                findings.count(Severity.INFORMATION),
                day.toString()));
        if (!file.content().setAside().isEmpty()) {
            lines.add(Texts.of("check.setAside", file.content().setAside().size()));
        }
        return lines;
    }

    private static String word(Finding finding) {
        return finding.severity().name().toLowerCase(Locale.ROOT);
    }

    /** For programs; docs/command-line.md promises its shape. */
    Map<String, @Nullable Object> json() {
        return Json.object(
                "file", file.path().toString(),
                "title", file.title(),
                "on", day.toString(),
                "errors", findings.count(Severity.ERROR),
                "warnings", findings.count(Severity.WARNING),
                "information", findings.count(Severity.INFORMATION),
                "findings", findings.all().stream().map(this::json).toList(),
                "failedRules", findings.failedRules(),
                "setAside", file.content().setAside().size(),
                "problems", Summary.problems(file));
    }

    private Map<String, @Nullable Object> json(Finding finding) {
        return Json.object(
                "severity", word(finding),
                "rule", finding.rule(),
                "message", finding.message(),
                "source", finding.source(),
                "elements", elements.json(finding.about()));
    }
}
