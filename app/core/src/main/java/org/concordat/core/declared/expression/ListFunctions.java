package org.concordat.core.declared.expression;

import static org.concordat.core.declared.expression.Function.global;
import static org.concordat.core.declared.expression.Function.member;
import static org.concordat.core.declared.expression.Kinds.ANY;
import static org.concordat.core.declared.expression.Kinds.LIST;
import static org.concordat.core.declared.expression.Kinds.NODES;
import static org.concordat.core.declared.expression.Kinds.NUMBER;
import static org.concordat.core.declared.expression.Kinds.NUMBERS;
import static org.concordat.core.declared.expression.Kinds.TEXT;
import static org.concordat.core.declared.expression.Kinds.TEXTS;
import static org.concordat.core.declared.expression.Kinds.TRUTH;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.DoubleStream;
import org.concordat.api.reading.InWords;

/** The functions of lists. */
final class ListFunctions {

    private static final int LONGEST = 1_000_000;

    private ListFunctions() {}

    static List<Function> all() {
        return List.of(
                member("size", NUMBER, List.of(LIST), a -> (double) list(a[0]).size()),
                global("size", NUMBER, List.of(LIST), a -> (double) list(a[0]).size()),
                member("isEmpty", TRUTH, List.of(LIST), a -> list(a[0]).isEmpty()),
                member("first", ANY, List.of(LIST), a -> first(list(a[0]))),
                member("distinct", LIST, List.of(LIST), a -> distinct(list(a[0]))),
                member("without", LIST, List.of(LIST, LIST), a -> kept(a, false)),
                member("shared", LIST, List.of(LIST, LIST), a -> kept(a, true)),
                member("names", TEXT, List.of(NODES), a -> names(list(a[0]))),
                member("join", TEXT, List.of(TEXTS, TEXT), ListFunctions::join),
                global("sum", NUMBER, List.of(NUMBERS), a -> numbers(a).sum()),
                global("least", NUMBER, List.of(NUMBERS), a -> known(numbers(a).min())),
                global("most", NUMBER, List.of(NUMBERS), a -> known(numbers(a).max())),
                global(
                        "average",
                        NUMBER,
                        List.of(NUMBERS),
                        a -> known(numbers(a).average())),
                global("_+_", LIST, List.of(LIST, LIST), a -> together(list(a[0]), list(a[1]))),
                global("@in", TRUTH, List.of(ANY, LIST), a -> contains(a[0], list(a[1]))));
    }

    private static List<?> list(Object value) {
        return (List<?>) value;
    }

    private static List<?> together(List<?> first, List<?> second) {
        Budget.spend((long) first.size() + second.size());
        if (first.size() + second.size() > LONGEST) {
            throw new IllegalStateException(Texts.get("listTooLong", LONGEST));
        }
        var all = new ArrayList<Object>(first);
        all.addAll(second);
        return all;
    }

    private static Object first(List<?> list) {
        if (list.isEmpty()) {
            throw new NotKnown("first");
        }
        return list.get(0);
    }

    private static List<?> distinct(List<?> list) {
        Budget.spend(list.size());
        return list.stream().distinct().toList();
    }

    private static List<?> kept(Object[] arguments, boolean shared) {
        Budget.spend((long) list(arguments[0]).size() + list(arguments[1]).size());
        var others = new HashSet<Object>(list(arguments[1]));
        return list(arguments[0]).stream()
                .filter(item -> others.contains(item) == shared)
                .toList();
    }

    private static boolean contains(Object item, List<?> list) {
        Budget.spend(list.size());
        return list.contains(item);
    }

    private static String names(List<?> list) {
        Budget.spend(list.size());
        return Budget.text(InWords.names(
                list.stream().map(item -> ((NodeValue) item).node()).toList()));
    }

    private static String join(Object[] arguments) {
        var texts = new ArrayList<String>();
        for (var item : list(arguments[0])) {
            Budget.spend(1);
            texts.add((String) item);
        }
        return Budget.text(String.join((String) arguments[1], texts));
    }

    private static DoubleStream numbers(Object[] arguments) {
        Budget.spend(list(arguments[0]).size());
        return list(arguments[0]).stream().mapToDouble(item -> (Double) item);
    }

    private static double known(java.util.OptionalDouble figure) {
        return figure.orElseThrow(() -> new NotKnown("figure"));
    }
}
