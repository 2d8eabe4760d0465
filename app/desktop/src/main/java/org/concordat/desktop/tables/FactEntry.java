package org.concordat.desktop.tables;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.concordat.api.core.Core;
import org.concordat.api.fact.Alias;
import org.concordat.api.fact.NodeId;
import org.concordat.api.fact.Observation;
import org.concordat.api.network.Facts;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.api.vocabulary.Choice;
import org.concordat.api.vocabulary.Kind;
import org.concordat.desktop.inspector.Reading;
import org.concordat.desktop.inspector.TextForm;

/** How the cells of an attribute are changed. What needs more than one line is left to the inspector. */
final class FactEntry {

    private FactEntry() {}

    @SuppressWarnings("unchecked")
    static <T> Optional<Entry> of(Attribute<T> attribute, Sight sight) {
        return switch (attribute.kind().name()) {
            case TEXT, WHOLE, DECIMAL, MONEY, DATE ->
                Optional.of(new Entry.Typed(
                        text -> operator(TextForm.of(attribute).read(text), attribute), attribute.equals(Core.NAME)));
            case TEXTS -> Optional.of(parts((Attribute<List<String>>) attribute));
            case ALIASES -> Optional.of(aliases((Attribute<List<Alias>>) attribute));
            case OBSERVATIONS -> Optional.of(figures((Attribute<List<Observation>>) attribute, sight));
            case YES_NO -> Optional.of(yesNo((Attribute<Boolean>) attribute));
            case CHOICE -> Optional.of(choice((Attribute<String>) attribute, sight));
            case REFERENCE -> Optional.of(new Entry.Found((Attribute<NodeId>) attribute));
            case REFERENCES, SOURCES, DATED_CHOICES, CODES, IMAGE -> Optional.empty();
        };
    }

    private static <T> Reading<UnaryOperator<Facts>> operator(Reading<T> read, Attribute<T> attribute) {
        if (read instanceof Reading.Wrong<T> wrong) {
            return new Reading.Wrong<>(wrong.message());
        }
        return read instanceof Reading.Value<T> value
                ? new Reading.Value<>(facts -> facts.with(attribute, value.value()), value.remark())
                : Reading.of(without(attribute));
    }

    private static UnaryOperator<Facts> without(Attribute<?> attribute) {
        return facts -> facts.without(attribute);
    }

    private static Entry parts(Attribute<List<String>> attribute) {
        return new Entry.Typed(
                text -> {
                    var parts = FactText.parts(text);
                    return Reading.of(parts.isEmpty() ? without(attribute) : facts -> facts.with(attribute, parts));
                },
                false);
    }

    /** A name that stays keeps what else is known of it. */
    private static Entry aliases(Attribute<List<Alias>> attribute) {
        return new Entry.Typed(
                text -> {
                    var names = FactText.parts(text);
                    return Reading.of(
                            names.isEmpty()
                                    ? without(attribute)
                                    : facts -> facts.with(
                                            attribute,
                                            names.stream()
                                                    .map(name -> alias(name, facts.all(attribute)))
                                                    .toList()));
                },
                false);
    }

    private static Alias alias(String name, List<Alias> here) {
        return here.stream().filter(a -> a.name().equals(name)).findFirst().orElseGet(() -> Alias.of(name));
    }

    private static Entry figures(Attribute<List<Observation>> attribute, Sight sight) {
        var form = TextForm.of(Attribute.of(attribute.id(), Kind.DECIMAL, attribute.label())
                .withUnit(attribute.unit())
                .withBounds(attribute.least().orElse(null), attribute.most().orElse(null)));
        return new Entry.Typed(
                text -> {
                    var read = form.read(text);
                    if (read instanceof Reading.Wrong<BigDecimal> wrong) {
                        return new Reading.Wrong<>(wrong.message());
                    }
                    return read instanceof Reading.Value<BigDecimal> value
                            ? new Reading.Value<>(
                                    facts -> corrected(facts, attribute, value.value(), sight), value.remark())
                            : Reading.of(facts -> withoutShown(facts, attribute, sight));
                },
                false);
    }

    /** The figure that is shown gets another value and keeps its date and source. */
    private static Facts corrected(Facts facts, Attribute<List<Observation>> attribute, BigDecimal value, Sight sight) {
        var figures = new ArrayList<>(facts.all(attribute));
        var shown = FactText.shown(figures, sight).orElse(null);
        if (shown == null) {
            figures.add(new Observation(value, null, null, ""));
        } else {
            figures.set(figures.indexOf(shown), new Observation(value, shown.date(), shown.source(), shown.basis()));
        }
        return facts.with(attribute, figures);
    }

    private static Facts withoutShown(Facts facts, Attribute<List<Observation>> attribute, Sight sight) {
        var figures = new ArrayList<>(facts.all(attribute));
        FactText.shown(figures, sight).ifPresent(figures::remove);
        return figures.isEmpty() ? facts.without(attribute) : facts.with(attribute, figures);
    }

    private static Entry yesNo(Attribute<Boolean> attribute) {
        var choices = List.of(new Choice("true", Texts.get("yes")), new Choice("false", Texts.get("no")));
        return new Entry.Chosen(
                choices, id -> id.isEmpty() ? without(attribute) : facts -> facts.with(attribute, Boolean.valueOf(id)));
    }

    private static Entry choice(Attribute<String> attribute, Sight sight) {
        return new Entry.Chosen(
                sight.vocabulary().choicesOf(attribute),
                id -> id.isEmpty() ? without(attribute) : facts -> facts.with(attribute, id));
    }
}
