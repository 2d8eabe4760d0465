package org.concordat.core.declared.expression;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.concordat.api.fact.ElementId;
import org.concordat.api.rule.Finding;
import org.concordat.api.rule.RuleDescription;
import org.concordat.api.rule.Severity;
import org.concordat.core.declared.json.Mistakes;

/** How a rule tells of what it found. Most rules find nothing, so it is read with the first finding. */
record Telling(
        RuleDescription rule,
        Rows rows,
        Sentence message,
        List<Expression> about,
        List<Weight> weights,
        List<FixProgram> fixes) {

    private record Weight(Expression when, Severity severity, Optional<Sentence> message) {}

    static Telling read(RuleText text, RuleDescription rule, Rows rows, Mistakes mistakes) {
        var message = rows.sentence(text.message());
        var about = new ArrayList<Expression>();
        for (var expression : text.about()) {
            rows.language().read(expression, rows.scope(), mistakes).ifPresent(about::add);
        }
        var weights = new ArrayList<Weight>();
        for (var weight : text.weights()) {
            var other = weight.message().map(rows::sentence);
            rows.condition(weight.when())
                    .ifPresent(condition -> weights.add(new Weight(condition, weight.severity(), other)));
        }
        var fixes = text.fixes().stream()
                .map(fix -> new FixProgram(fix, rows, mistakes))
                .toList();
        about.stream()
                .filter(e -> !isOfElements(e))
                .forEach(e -> mistakes.say(e.source().place(), Rows.wanted(e.source(), Kinds.NODE, e.kind())));
        return new Telling(rule, rows, message, List.copyOf(about), List.copyOf(weights), fixes);
    }

    private static boolean isOfElements(Expression expression) {
        var kind =
                Kinds.isList(expression.kind()) ? expression.kind().parameters().get(0) : expression.kind();
        return kind.equals(Kinds.NODE) || kind.equals(Kinds.LINK);
    }

    /** What is found in a row. */
    Finding finding(Variables row) {
        var weight = weights.stream().filter(w -> w.when().holds(row)).findFirst();
        var sentence = weight.flatMap(Weight::message).orElse(message);
        return new Finding(
                rule.id(),
                weight.map(Weight::severity).orElse(rule.severity()),
                sentence.say(row),
                rule.source(),
                about(row),
                fixes.stream().flatMap(fix -> fix.offer(row).stream()).toList());
    }

    private List<ElementId> about(Variables row) {
        var ids = new LinkedHashSet<ElementId>();
        if (about.isEmpty()) {
            rows.elements().forEach(name -> row.find(name).ifPresent(value -> addIds(value, ids)));
        }
        about.forEach(expression -> expression.value(row).ifPresent(value -> addIds(value, ids)));
        return List.copyOf(ids);
    }

    /** The ids of what a value is, node, link or list of them. */
    static void addIds(Object value, LinkedHashSet<ElementId> ids) {
        if (value instanceof List<?> list) {
            list.forEach(item -> addIds(item, ids));
        } else {
            ids.add(Fields.element(value).id());
        }
    }
}
