package org.concordat.core.declared;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.concordat.api.rule.Parameter;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.api.vocabulary.Choice;
import org.concordat.api.vocabulary.Kind;
import org.concordat.api.vocabulary.NodeType;
import org.concordat.core.declared.json.EnumWords;
import org.concordat.core.declared.json.Json;
import org.concordat.core.declared.json.JsonObject;

/** Reads attributes, and the thresholds of rules, which are attributes too. */
final class AttributeReader {

    private static final List<Kind<?>> KINDS = List.of(
            Kind.TEXT,
            Kind.TEXTS,
            Kind.WHOLE,
            Kind.DECIMAL,
            Kind.MONEY,
            Kind.YES_NO,
            Kind.DATE,
            Kind.CHOICE,
            Kind.DATED_CHOICES,
            Kind.REFERENCE,
            Kind.REFERENCES,
            Kind.OBSERVATIONS,
            Kind.ALIASES,
            Kind.SOURCES,
            Kind.CODES,
            Kind.IMAGE);

    private final Draft draft;

    AttributeReader(Draft draft) {
        this.draft = draft;
    }

    /** The attributes of a list, each written out or, where it is known already, by its id. */
    List<Attribute<?>> all(List<Json> items) {
        var all = new ArrayList<Attribute<?>>();
        for (var item : items) {
            item.text()
                    .<Optional<Attribute<?>>>map(draft::attribute)
                    .orElseGet(() -> written(JsonObject.of(item, FormatKeys.ATTRIBUTE, draft.mistakes())))
                    .ifPresent(all::add);
        }
        return all;
    }

    private Optional<Attribute<?>> written(JsonObject json) {
        return read(json).map(attribute -> {
            draft.add(attribute);
            return attribute;
        });
    }

    private Optional<Attribute<?>> read(JsonObject json) {
        var id = draft.own(json.requiredText("id"));
        var label = json.text("label");
        var name = EnumWords.read(json.requiredText("kind"), Kind.Name.class, draft.mistakes());
        var choices = choices(json, id.orElse(""));
        var targets = draft.nodeTypes(json.texts("targets"));
        if (id.isEmpty() || name.isEmpty()) {
            return Optional.empty();
        }
        var kind = kind(name.get());
        boolean chooses = kind.name() == Kind.Name.CHOICE || kind.name() == Kind.Name.DATED_CHOICES;
        if (chooses != json.has("choices")) {
            draft.mistakes().say(json.place(), Texts.get(chooses ? "choicesMissing" : "choicesOdd", id.get()));
        }
        return Optional.of(made(kind, id.get(), label, json, choices, targets));
    }

    static Kind<?> kind(Kind.Name name) {
        return KINDS.stream().filter(k -> k.name() == name).findFirst().orElseThrow();
    }

    private <T> Attribute<T> made(
            Kind<T> kind, String id, String label, JsonObject json, List<Choice> choices, List<NodeType> targets) {
        var words = draft.translation();
        var attribute = Attribute.of(id, kind, words.of(id, label))
                .withHelp(words.of(id + ".help", json.textOr("help", "")))
                .withUnit(words.of(id + ".unit", json.textOr("unit", "")))
                .withBounds(json.number("least"), json.number("most"))
                .withChoices(choices)
                .withTargets(targets.toArray(NodeType[]::new));
        return json.yes("required") ? attribute.asRequired() : attribute;
    }

    /** The choices of an attribute. */
    List<Choice> choices(JsonObject json, String attribute) {
        var choices = new ArrayList<Choice>();
        for (var choice : json.objects("choices", FormatKeys.CHOICE)) {
            var id = choice.text("id");
            var label = choice.text("label");
            if (!id.isBlank()) {
                choices.add(new Choice(id, draft.translation().of(attribute + "." + id, label)));
            }
        }
        return choices;
    }

    /** A threshold, with what holds until somebody says otherwise. */
    Optional<Parameter<?>> parameter(Json item) {
        var json = JsonObject.of(item, FormatKeys.PARAMETER, draft.mistakes());
        var preset = json.find("preset");
        if (preset.isEmpty()) {
            draft.mistakes().add(json.place(), "missing", "preset");
        }
        return read(json)
                .flatMap(attribute -> preset.flatMap(
                        value -> FactReader.value(attribute, value, draft).map(v -> parameter(attribute, v))));
    }

    private static <T> Parameter<T> parameter(Attribute<T> attribute, Object preset) {
        return new Parameter<>(attribute, attribute.kind().checked(preset));
    }
}
