package org.concordat.core.declared.expression;

import static org.concordat.core.declared.expression.Function.member;
import static org.concordat.core.declared.expression.Kinds.DATE;
import static org.concordat.core.declared.expression.Kinds.LINK;
import static org.concordat.core.declared.expression.Kinds.NODE;
import static org.concordat.core.declared.expression.Kinds.NUMBER;
import static org.concordat.core.declared.expression.Kinds.TEXT;
import static org.concordat.core.declared.expression.Kinds.TEXTS;
import static org.concordat.core.declared.expression.Kinds.TRUTH;

import dev.cel.common.types.CelType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.concordat.api.core.Core;
import org.concordat.api.fact.DatedChoice;
import org.concordat.api.fact.PartialDate;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.core.declared.expression.Function.Names;

/** The functions that read a fact by the id of its attribute, and in ways that a field cannot. */
final class FactFunctions {

    private FactFunctions() {}

    static List<org.concordat.core.declared.expression.Function> all() {
        var all = new ArrayList<org.concordat.core.declared.expression.Function>();
        for (var of : List.of(NODE, LINK)) {
            all.add(member("has", TRUTH, List.of(of, TEXT), a -> fact(a).isPresent())
                    .naming(Names.ATTRIBUTE));
            all.add(reading("text", TEXT, of));
            all.add(reading("number", NUMBER, of));
            all.add(reading("yes", TRUTH, of));
            all.add(reading("date", DATE, of));
            all.add(reading("node", NODE, of));
            all.add(member("lastDay", DATE, List.of(of, TEXT), FactFunctions::lastDay)
                    .naming(Names.ATTRIBUTE));
            all.add(member(
                            "holds",
                            TRUTH,
                            List.of(of, TEXT, TEXT),
                            a -> choices(a).contains(a[2]))
                    .naming(Names.ATTRIBUTE, Names.CHOICE));
            all.add(member("choices", TEXTS, List.of(of, TEXT), FactFunctions::choices)
                    .naming(Names.ATTRIBUTE));
            all.add(member("label", TEXT, List.of(of, TEXT), FactFunctions::label)
                    .naming(Names.ATTRIBUTE));
            all.add(member("code", TEXT, List.of(of, TEXT), FactFunctions::code));
        }
        return all;
    }

    private static org.concordat.core.declared.expression.Function reading(String name, CelType kind, CelType of) {
        return member(name, kind, List.of(of, TEXT), a -> read(a, kind)).naming(Names.ATTRIBUTE);
    }

    private static Attribute<?> attribute(Object[] arguments) {
        return Fields.look(arguments[0])
                .types()
                .findAttribute((String) arguments[1])
                .orElseThrow(() -> new NotKnown((String) arguments[1]));
    }

    private static Optional<?> fact(Object[] arguments) {
        return Stated.fact(Fields.element(arguments[0]), attribute(arguments));
    }

    private static Object read(Object[] arguments, CelType kind) {
        var attribute = attribute(arguments);
        var facts = FactKind.of(attribute.kind().name()).filter(f -> f.type().equals(kind));
        if (facts.isEmpty()) {
            throw new IllegalStateException(Texts.get("otherKind", attribute.id(), Kinds.inWords(kind)));
        }
        return facts.get()
                .read(Fields.element(arguments[0]), attribute, Fields.look(arguments[0]))
                .or(() -> facts.get().otherwise())
                .orElseThrow(() -> new NotKnown(attribute.id()));
    }

    private static Object lastDay(Object[] arguments) {
        return fact(arguments)
                .filter(PartialDate.class::isInstance)
                .map(date -> (Object) Values.date(((PartialDate) date).end()))
                .orElseThrow(() -> new NotKnown((String) arguments[1]));
    }

    /** The choices that hold on the day. */
    private static List<String> choices(Object[] arguments) {
        var day = Fields.look(arguments[0]).check().day();
        return fact(arguments)
                .map(fact -> fact instanceof List<?> several
                        ? several.stream()
                                .filter(DatedChoice.class::isInstance)
                                .map(DatedChoice.class::cast)
                                .filter(c -> c.holdsOn(day))
                                .map(DatedChoice::choice)
                                .toList()
                        : List.of(fact.toString()))
                .orElse(List.of());
    }

    private static String label(Object[] arguments) {
        var vocabulary = Fields.look(arguments[0]).vocabulary();
        var attribute = attribute(arguments);
        Function<String, String> label = choice -> vocabulary.choiceLabel(attribute, choice);
        return String.join(", ", choices(arguments).stream().map(label).toList());
    }

    private static String code(Object[] arguments) {
        return Fields.element(arguments[0])
                .find(Core.EXTERNAL_IDS)
                .map(codes -> codes.getOrDefault((String) arguments[1], ""))
                .orElse("");
    }
}
