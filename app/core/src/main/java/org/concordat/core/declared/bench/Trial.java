package org.concordat.core.declared.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.concordat.api.fact.ElementId;
import org.concordat.api.measure.Figure;
import org.concordat.api.model.CareModel;
import org.concordat.api.network.Network;
import org.concordat.api.reading.InWords;
import org.concordat.api.rule.Check;
import org.concordat.api.rule.Finding;
import org.concordat.api.vocabulary.Words;
import org.concordat.core.document.Content;
import org.concordat.core.document.NetworkSnapshot;
import org.concordat.core.findings.Checker;

/** One example, tried on one day. */
final class Trial {

    private static final Words WORDS = Words.beside(TestBench.class);

    private final CareModel model;
    private final Network network;
    private final Check check;
    private final Expectation expectation;
    private final List<Result> results = new ArrayList<>();

    Trial(CareModel model, Content content, LocalDate day, Expectation expectation) {
        this.model = model;
        this.expectation = expectation;
        network = NetworkSnapshot.of(content.nodes(), content.links());
        check = new Check(network, day, content.settings().parameters());
    }

    List<Result> results() {
        findings();
        expectation.figures().forEach(this::figure);
        return results;
    }

    private void tell(String what, boolean met, String found) {
        results.add(new Result(expectation.file(), what, met ? "" : found));
    }

    private void findings() {
        var answer = new Checker(model.rules()).check(check);
        answer.failedRules().forEach(rule -> tell(WORDS.format("answers", rule), false, failure(rule)));
        var byRule =
                answer.all().stream().collect(Collectors.groupingBy(Finding::rule, TreeMap::new, Collectors.toList()));
        for (var expected : expectation.findings()) {
            var found = byRule.getOrDefault(expected.rule(), List.of());
            byRule.remove(expected.rule());
            tell(
                    WORDS.format("finds", expected.rule(), expected.count()),
                    found.size() == expected.count(),
                    WORDS.format("found", found.size(), messages(found)));
            for (var name : expected.about()) {
                tell(
                        WORDS.format("isAbout", expected.rule(), name),
                        found.stream().anyMatch(f -> names(f.about()).contains(name)),
                        WORDS.format("found", found.size(), messages(found)));
            }
        }
        tell(
                WORDS.get(expectation.findings().isEmpty() ? "findsNothing" : "findsNothingElse"),
                byRule.isEmpty(),
                byRule.values().stream().map(Trial::messages).collect(Collectors.joining(" ")));
    }

    /** What keeps a rule from answering, which the checker does not tell. */
    private String failure(String rule) {
        try {
            model.rules().stream().filter(r -> r.about().id().equals(rule)).forEach(r -> r.check(check));
            return WORDS.get("failed");
        } catch (RuntimeException e) {
            return String.valueOf(e.getMessage());
        }
    }

    private static String messages(List<Finding> findings) {
        return findings.stream().map(f -> f.rule() + ": " + f.message()).collect(Collectors.joining(" "));
    }

    private List<String> names(List<ElementId> ids) {
        return ids.stream()
                .map(network::element)
                .filter(java.util.Objects::nonNull)
                .map(element -> InWords.of(element, network))
                .toList();
    }

    private void figure(Expectation.Value expected) {
        var what = WORDS.format(
                "measures",
                expected.measure(),
                expected.of(),
                expected.value().map(Object::toString).orElseGet(() -> WORDS.get("notKnown")));
        var measure = model.measures().stream()
                .filter(m -> m.id().equals(expected.measure()) || m.id().equals(model.id() + "." + expected.measure()))
                .findFirst();
        if (measure.isEmpty()) {
            tell(what, false, WORDS.get("noMeasure"));
            return;
        }
        try {
            var figures = measure.get().measure(check).stream()
                    .filter(f -> expected.of().isEmpty() || names(f.of()).contains(expected.of()))
                    .toList();
            tell(what, figures.stream().anyMatch(f -> isEqual(f, expected)), sentences(figures));
        } catch (RuntimeException e) {
            tell(what, false, String.valueOf(e.getMessage()));
        }
    }

    private static boolean isEqual(Figure figure, Expectation.Value expected) {
        var value = figure.value();
        return value == null
                ? expected.value().isEmpty()
                : expected.value()
                        .filter(v -> v.subtract(value).abs().doubleValue() < 0.0005)
                        .isPresent();
    }

    private static String sentences(List<Figure> figures) {
        return figures.isEmpty()
                ? WORDS.get("noFigure")
                : figures.stream().map(Figure::sentence).collect(Collectors.joining(" "));
    }
}
