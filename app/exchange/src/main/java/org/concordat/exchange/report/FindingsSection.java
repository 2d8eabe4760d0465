package org.concordat.exchange.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.concordat.api.network.Network;
import org.concordat.api.reading.InWords;
import org.concordat.api.report.Block;
import org.concordat.api.report.ReportSection;
import org.concordat.api.rule.Check;
import org.concordat.api.rule.Finding;
import org.concordat.api.rule.Rule;
import org.concordat.api.rule.Severity;
import org.concordat.api.vocabulary.Words;
import org.concordat.core.findings.Checker;

/** What the rules of all care models find, with the user's thresholds: a table for each severity, errors first. */
final class FindingsSection implements ReportSection {

    private static final Words WORDS = Words.beside(FindingsSection.class);

    /** More of one rule say no more than how many they are. */
    private static final int MOST_OF_ONE = 6;

    private static final int MOST_NAMES = 3;
    private static final int MOST_NAMES_OF_SEVERAL = 10;

    private final Checker checker;

    FindingsSection(List<Rule> rules) {
        checker = new Checker(rules);
    }

    @Override
    public String id() {
        return "core.findings";
    }

    @Override
    public String title() {
        return WORDS.get("findings");
    }

    @Override
    public List<Block> write(Check check) {
        if (check.network().nodes().isEmpty()) {
            return List.of();
        }
        var found = checker.check(check);
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Paragraph(
                found.all().isEmpty()
                        ? WORDS.get("findings.none")
                        : WORDS.format(
                                "findings.count",
                                found.count(Severity.ERROR),
                                found.count(Severity.WARNING),
                                found.count(Severity.INFORMATION))));
        for (var severity : Severity.values()) {
            var weighing =
                    found.all().stream().filter(f -> f.severity() == severity).toList();
            if (!weighing.isEmpty()) {
                blocks.add(table(severity, weighing, check.network()));
            }
        }
        if (!found.all().isEmpty()) {
            blocks.add(sources(found.all()));
        }
        if (!found.failedRules().isEmpty()) {
            blocks.add(new Block.Paragraph(WORDS.format("findings.failed", InWords.list(found.failedRules()))));
        }
        return blocks;
    }

    private static Block table(Severity severity, List<Finding> findings, Network network) {
        var rows = findings.stream()
                .map(Finding::rule)
                .distinct()
                .flatMap(rule -> rows(
                        findings.stream().filter(f -> f.rule().equals(rule)).toList(), network))
                .toList();
        return new Block.Table(
                WORDS.get("findings." + severity.name().toLowerCase(Locale.ROOT)),
                headings("rule", "about", "message"),
                rows);
    }

    private static List<String> headings(String... keys) {
        return Stream.of(keys).map(key -> WORDS.get("findings." + key)).toList();
    }

    private static Stream<List<String>> rows(List<Finding> findings, Network network) {
        if (findings.size() <= MOST_OF_ONE) {
            return findings.stream().map(f -> List.of(f.rule(), about(List.of(f), network), f.message()));
        }
        var shown = findings.subList(0, MOST_OF_ONE - 1);
        var others = findings.subList(MOST_OF_ONE - 1, findings.size());
        return Stream.concat(
                rows(shown, network),
                Stream.of(List.of(
                        others.get(0).rule(), about(others, network), WORDS.format("findings.more", others.size()))));
    }

    /** The names of what findings are about: of one, the most telling few; of several, the first of each. */
    private static String about(List<Finding> findings, Network network) {
        var names = findings.stream()
                .flatMap(f -> f.about().stream().limit(findings.size() == 1 ? MOST_NAMES : 1))
                .map(network::element)
                .flatMap(Stream::ofNullable)
                .map(e -> InWords.of(e, network))
                .distinct()
                .toList();
        return names.size() <= MOST_NAMES_OF_SEVERAL
                ? InWords.list(names)
                : WORDS.format(
                        "findings.others",
                        String.join(", ", names.subList(0, MOST_NAMES_OF_SEVERAL)),
                        names.size() - MOST_NAMES_OF_SEVERAL);
    }

    /** What each rule rests on, once; one whose findings rest on several things has several rows. */
    private static Block sources(List<Finding> findings) {
        var rows = findings.stream()
                .filter(f -> !f.source().isBlank())
                .map(f -> List.of(f.rule(), f.source()))
                .distinct()
                .sorted(Comparator.comparing((List<String> row) -> row.get(0)))
                .toList();
        return new Block.Table(WORDS.get("findings.sources"), headings("rule", "source"), rows);
    }
}
