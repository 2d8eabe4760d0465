package org.concordat.core.declared.expression;

import dev.cel.common.types.CelType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.concordat.core.declared.json.Mistakes;
import org.concordat.core.declared.json.Place;
import org.concordat.core.declared.json.Text;

/** Goes through what a selection names, and gives each row its names. */
final class Rows {

    private interface Source {
        List<?> of(Variables variables);
    }

    private final Map<String, Source> loops = new LinkedHashMap<>();
    private final Map<String, Expression> named = new LinkedHashMap<>();
    private final List<String> elements = new ArrayList<>();
    private final Language language;
    private final Mistakes mistakes;
    private final Scope start;
    private Scope scope;
    private Optional<Expression> where = Optional.empty();

    private Rows(Language language, Scope scope, Mistakes mistakes) {
        this.language = language;
        this.mistakes = mistakes;
        start = scope;
        this.scope = scope;
    }

    static Rows read(Selection selection, Scope scope, Language language, Mistakes mistakes) {
        var rows = new Rows(language, scope, mistakes);
        selection.pick().ifPresent(pick -> rows.through(pick, selection));
        selection.list().ifPresent(list -> rows.loop(selection.as().isEmpty() ? "n" : selection.as(), list));
        selection.each().forEach((name, list) -> rows.loop(name, list));
        selection
                .let()
                .forEach((name, expression) ->
                        language.read(expression, rows.scope, mistakes).ifPresent(e -> rows.let(name, e)));
        rows.where = selection.where().flatMap(text -> rows.condition(text));
        return rows;
    }

    /** The same, which tells others of what makes no sense. */
    Rows tellingTo(Mistakes others) {
        var rows = new Rows(language, start, others);
        rows.loops.putAll(loops);
        rows.named.putAll(named);
        rows.elements.addAll(elements);
        rows.scope = scope;
        rows.where = where;
        return rows;
    }

    Language language() {
        return language;
    }

    /** The names that a row has. */
    Scope scope() {
        return scope;
    }

    /** The names of those that are nodes or links, the first gone through first. */
    List<String> elements() {
        return elements;
    }

    private void through(Pick pick, Selection selection) {
        var usual = pick.isOfLinks() ? "l" : "n";
        loop(
                selection.as().isEmpty() ? usual : selection.as(),
                pick.isOfLinks() ? Kinds.LINK : Kinds.NODE,
                variables -> variables.look().picked(pick),
                pick.place());
    }

    private void loop(String name, Text list) {
        language.read(list, scope, mistakes).ifPresent(expression -> {
            if (!Kinds.isList(expression.kind())) {
                mistakes.say(list.place(), wanted(list, Kinds.NODES, expression.kind()));
                return;
            }
            loop(
                    name,
                    expression.kind().parameters().get(0),
                    variables -> (List<?>) expression.value(variables).orElse(List.of()),
                    list.place());
        });
    }

    private void loop(String name, CelType kind, Source source, Place place) {
        take(name, kind, place);
        loops.put(name, source);
        if (kind.equals(Kinds.NODE) || kind.equals(Kinds.LINK)) {
            elements.add(name);
        }
    }

    private void let(String name, Expression expression) {
        take(name, expression.kind(), expression.source().place());
        named.put(name, expression);
    }

    private void take(String name, CelType kind, Place place) {
        if (scope.names().containsKey(name)) {
            mistakes.say(place, Texts.get("nameTaken", name));
        }
        if (!name.matches("[A-Za-z][A-Za-z0-9_]*")) {
            mistakes.say(place, Texts.get("badName", name));
        }
        scope = scope.with(name, kind);
    }

    /** A condition that may use the names of a row. */
    Optional<Expression> condition(Text text) {
        return of(text, Kinds.TRUTH);
    }

    /** An expression of a kind that may use the names of a row. */
    Optional<Expression> of(Text text, CelType kind) {
        return language.read(text, scope, mistakes).filter(expression -> {
            boolean fits = expression.kind().equals(kind);
            if (!fits) {
                mistakes.say(text.place(), wanted(text, kind, expression.kind()));
            }
            return fits;
        });
    }

    static String wanted(Text text, CelType wanted, CelType found) {
        return Texts.get("wantedKind", text.value(), Kinds.inWords(wanted), Kinds.inWords(found));
    }

    Sentence sentence(Text text) {
        return Sentence.read(text, scope, language, mistakes);
    }

    /** The rows that meet the condition, in order. */
    List<Variables> in(Look look) {
        var rows = new ArrayList<>(List.of(Variables.of(look, start)));
        for (var loop : loops.entrySet()) {
            rows = longer(rows, loop.getKey(), loop.getValue()::of);
        }
        rows.forEach(row -> named.forEach(row::put));
        return rows.stream().filter(this::isMeant).toList();
    }

    private static ArrayList<Variables> longer(List<Variables> rows, String name, Function<Variables, List<?>> source) {
        var longer = new ArrayList<Variables>();
        for (var row : rows) {
            for (var item : source.apply(row)) {
                Budget.spend(1);
                var next = row.copy();
                next.put(name, item);
                longer.add(next);
            }
        }
        return longer;
    }

    private boolean isMeant(Variables row) {
        Budget.spend(0);
        return where.isEmpty() || where.get().holds(row);
    }
}
