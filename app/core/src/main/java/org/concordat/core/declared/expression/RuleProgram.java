package org.concordat.core.declared.expression;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.concordat.api.fact.ElementId;
import org.concordat.api.rule.Check;
import org.concordat.api.rule.Finding;
import org.concordat.api.rule.RuleDescription;
import org.concordat.api.rule.Severity;
import org.concordat.core.declared.json.Mistakes;

/** A rule that makes sense and can be run. May be used from any thread. */
public final class RuleProgram {

    private final RuleDescription rule;
    private final Language language;
    private final Rows rows;
    private final Optional<Expression> when;
    private final Sentence message;
    private final List<Expression> about = new ArrayList<>();
    private final List<Weight> weights = new ArrayList<>();
    private final List<FixProgram> fixes;

    private record Weight(Expression when, Severity severity, Optional<Sentence> message) {}

    private RuleProgram(RuleText text, RuleDescription rule, Language language, Mistakes mistakes) {
        this.rule = rule;
        this.language = language;
        rows = Rows.read(text.selection(), language.scope(rule.parameters()), language, mistakes);
        when = rows.condition(text.when());
        message = rows.sentence(text.message());
        for (var expression : text.about()) {
            language.read(expression, rows.scope(), mistakes).ifPresent(about::add);
        }
        for (var weight : text.weights()) {
            var other = weight.message().map(rows::sentence);
            rows.condition(weight.when())
                    .ifPresent(condition -> weights.add(new Weight(condition, weight.severity(), other)));
        }
        fixes = text.fixes().stream()
                .map(fix -> new FixProgram(fix, rows, mistakes))
                .toList();
        about.stream()
                .filter(e -> !isOfElements(e))
                .forEach(e -> mistakes.say(e.source().place(), Rows.wanted(e.source(), Kinds.NODE, e.kind())));
    }

    private static boolean isOfElements(Expression expression) {
        var kind =
                Kinds.isList(expression.kind()) ? expression.kind().parameters().get(0) : expression.kind();
        return kind.equals(Kinds.NODE) || kind.equals(Kinds.LINK);
    }

    /** Reads a rule. What makes no sense goes to the mistakes; then it must not be run. */
    public static RuleProgram read(RuleText text, RuleDescription rule, Language language, Mistakes mistakes) {
        return new RuleProgram(text, rule, language, mistakes);
    }

    /** Runs it. @throws ExpressionFailure if an expression cannot be worked out */
    public List<Finding> check(Check check) {
        return within(() -> {
            var findings = new ArrayList<Finding>();
            for (var row : rows.in(language.look(check))) {
                if (when.filter(w -> w.holds(row)).isPresent()) {
                    findings.add(finding(row));
                }
            }
            return findings;
        });
    }

    /** Does work within the budget. @throws ExpressionFailure if it does not do */
    static <T> T within(Supplier<T> work) {
        Budget.begin();
        try {
            return work.get();
        } catch (IllegalStateException e) {
            throw new ExpressionFailure(String.valueOf(e.getMessage()), e);
        } finally {
            Budget.end();
        }
    }

    private Finding finding(Variables row) {
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
