package org.concordat.core.declared;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.api.vocabulary.Choice;
import org.concordat.api.vocabulary.ElementType;
import org.concordat.core.declared.expression.Perhaps;
import org.concordat.core.declared.expression.Trait;
import org.concordat.core.declared.json.Json;
import org.concordat.core.declared.json.Text;
import org.jspecify.annotations.Nullable;

/** Reads what elements are picked by: one of several types, words of their names, or values of an attribute. */
final class TraitReader {

    private static final int LONGEST_NUMBER = 18;

    private final Draft draft;

    TraitReader(Draft draft) {
        this.draft = draft;
    }

    Optional<Trait> read(String key, Json value) {
        return switch (key) {
            case "type" -> Optional.of(new Trait.OfType(types(value)));
            case "name" ->
                Optional.of(
                        Trait.Named.of(texts(value).stream().map(Text::value).toList()));
            default ->
                draft.attributeNamed(key)
                        .<Trait>map(attribute -> fact(attribute, value))
                        .or(() -> elsewhere(key, value));
        };
    }

    /** Types by their ids, of nodes or of links. */
    List<ElementType> types(Json value) {
        var types = new ArrayList<ElementType>();
        for (var id : texts(value)) {
            var type = draft.type(id.value());
            if (type.isEmpty()) {
                var perhaps = Perhaps.of(draft.whole(id.value()), draft.typeIds());
                draft.mistakes().say(id.place(), Texts.get("forWhat", id.value(), perhaps));
            }
            type.ifPresent(types::add);
        }
        return types;
    }

    private List<Text> texts(Json value) {
        var texts = new ArrayList<Text>();
        for (var item : value.each()) {
            var text = item.text().filter(t -> !t.value().isBlank());
            if (text.isEmpty()) {
                draft.mistakes().say(item.place(), Texts.get("onlyText"));
            }
            text.ifPresent(texts::add);
        }
        return texts;
    }

    /** What a care model has that is not here cannot be known. */
    private Optional<Trait> elsewhere(String key, Json value) {
        if (draft.isOfAnother(key)) {
            return Optional.of(new Trait.NotKnownHere(key));
        }
        var perhaps = Perhaps.of(key, draft.attributeNames(key.contains(".")));
        draft.mistakes().say(value.place(), Texts.get("onlyWhat", key, perhaps));
        return Optional.empty();
    }

    private Trait fact(Attribute<?> attribute, Json value) {
        return new Trait.Fact(
                attribute,
                value.each().stream()
                        .flatMap(one -> value(attribute, one).stream())
                        .collect(Collectors.toSet()));
    }

    private Optional<Object> value(Attribute<?> attribute, Json json) {
        var value = json.value();
        return switch (attribute.kind().name()) {
            case TEXT, TEXTS -> fitting(value instanceof String, value, "onlyText", json);
            case CHOICE, DATED_CHOICES ->
                fitting(value instanceof String, value, "onlyText", json)
                        .filter(choice -> isChoice(attribute, choice.toString(), json));
            case YES_NO -> fitting(value instanceof Boolean, value, "onlyYesNo", json);
            case WHOLE -> fitting(isWhole(value), value, "onlyWhole", json).map(n -> ((BigDecimal) n).longValue());
            default -> fitting(false, value, "onlyOddKind", json);
        };
    }

    private Optional<Object> fitting(boolean fits, @Nullable Object value, String mistake, Json json) {
        if (!fits) {
            draft.mistakes().say(json.place(), Texts.get(mistake));
        }
        return Optional.ofNullable(value).filter(v -> fits);
    }

    private static boolean isWhole(@Nullable Object value) {
        return value instanceof BigDecimal number
                && number.stripTrailingZeros().scale() <= 0
                && number.precision() - number.scale() <= LONGEST_NUMBER;
    }

    /** A care model that builds on others may name choices that those add. */
    private boolean isChoice(Attribute<?> attribute, String choice, Json json) {
        var known = draft.choicesOf(attribute).stream().map(Choice::id).toList();
        boolean is = choice.isEmpty() || known.isEmpty() || known.contains(choice) || draft.buildsOnOthers();
        if (!is) {
            draft.mistakes()
                    .say(
                            json.place(),
                            Texts.get(
                                    "noChoice",
                                    attribute.id(),
                                    choice,
                                    Perhaps.of(choice, known),
                                    String.join(", ", known)));
        }
        return is;
    }
}
