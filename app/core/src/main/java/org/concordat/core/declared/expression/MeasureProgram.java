package org.concordat.core.declared.expression;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.concordat.api.fact.ElementId;
import org.concordat.api.measure.Figure;
import org.concordat.api.rule.Check;
import org.concordat.core.declared.json.Mistakes;

/** A measure that makes sense and can be taken. May be used from any thread. */
public final class MeasureProgram {

    private static final String VALUE = "value";

    private final String id;
    private final String unit;
    private final Language language;
    private final Rows rows;
    private final Optional<Expression> value;
    private final Sentence sentence;
    private final Optional<Sentence> unknown;
    private final List<Expression> used = new ArrayList<>();

    private MeasureProgram(MeasureText text, String id, String unit, Language language, Mistakes mistakes) {
        this.id = id;
        this.unit = unit;
        this.language = language;
        rows = Rows.read(text.selection(), language.scope(List.of()), language, mistakes);
        value = rows.of(text.value(), Kinds.NUMBER);
        sentence = Sentence.read(text.sentence(), rows.scope().with(VALUE, Kinds.NUMBER), language, mistakes);
        unknown = text.unknown().map(rows::sentence);
        for (var expression : text.used()) {
            language.read(expression, rows.scope(), mistakes).ifPresent(used::add);
        }
    }

    /** Reads a measure. What makes no sense goes to the mistakes; then it must not be taken. */
    public static MeasureProgram read(MeasureText text, String id, String unit, Language language, Mistakes mistakes) {
        return new MeasureProgram(text, id, unit, language, mistakes);
    }

    /** Takes it. @throws ExpressionFailure if an expression cannot be worked out */
    public List<Figure> measure(Check check) {
        return RuleProgram.within(() -> {
            var figures = new ArrayList<Figure>();
            for (var row : rows.in(language.look(check))) {
                figure(row).ifPresent(figures::add);
            }
            return figures;
        });
    }

    private Optional<Figure> figure(Variables row) {
        var figure = value.flatMap(v -> v.value(row)).map(v -> (Double) v).filter(v -> Double.isFinite(v));
        if (figure.isEmpty()) {
            return unknown.map(text -> figure(row, null, text.say(row)));
        }
        row.put(VALUE, figure.get());
        var number = BigDecimal.valueOf(figure.get()).stripTrailingZeros();
        return Optional.of(figure(row, number.scale() < 0 ? number.setScale(0) : number, sentence.say(row)));
    }

    private Figure figure(Variables row, @org.jspecify.annotations.Nullable BigDecimal number, String words) {
        var of = new LinkedHashSet<ElementId>();
        rows.elements().forEach(name -> row.find(name).ifPresent(v -> Telling.addIds(v, of)));
        var from = new LinkedHashSet<ElementId>();
        used.forEach(expression -> expression.value(row).ifPresent(v -> Telling.addIds(v, from)));
        return new Figure(id, number, unit, words, List.copyOf(used.isEmpty() ? of : from), List.copyOf(of));
    }
}
