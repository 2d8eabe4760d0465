package org.concordat.core.declared;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.concordat.api.rule.Parameter;
import org.concordat.api.rule.RuleDescription;
import org.concordat.api.rule.Severity;
import org.concordat.core.declared.expression.RuleText;
import org.concordat.core.declared.json.Json;
import org.concordat.core.declared.json.JsonObject;
import org.concordat.core.declared.json.Text;

/** Reads rules. Their expressions are looked at later. */
final class RuleReader {

    private static final Pattern ID = Pattern.compile("[A-Za-z][A-Za-z0-9-]{0,40}");

    private final Draft draft;
    private final AttributeReader attributes;
    private final Languages languages;
    private final Set<String> ids = new HashSet<>();
    private final Map<String, Parameter<?>> parameters = new HashMap<>();

    RuleReader(Draft draft, AttributeReader attributes, Languages languages) {
        this.draft = draft;
        this.attributes = attributes;
        this.languages = languages;
    }

    List<DeclaredRule> all(JsonObject model) {
        return model.objects("rules", FormatKeys.RULE).stream().map(this::rule).toList();
    }

    private DeclaredRule rule(JsonObject json) {
        var words = draft.translation();
        var id = id(json.requiredText("id"));
        json.require("severity");
        var about = new RuleDescription(
                id,
                json.word("severity", Severity.class, Severity.WARNING),
                words.of(id + ".title", json.text("title")),
                words.of(id + ".source", json.text("source")),
                parameters(json),
                Texts.WORDS);
        var text = new RuleText(
                new SelectionReader(draft).read(json),
                json.requiredText("when"),
                words.of(id + ".message", json.requiredText("message")),
                json.texts("about"),
                weights(json, id),
                new FixReader(draft).all(json, id));
        return new DeclaredRule(about, text, languages);
    }

    private String id(Text text) {
        if (!ID.matcher(text.value()).matches()) {
            draft.mistakes().say(text.place(), Texts.get("badRuleId", text.value()));
        } else if (!ids.add(text.value())) {
            draft.mistakes().say(text.place(), Texts.get("idTwice", text.value()));
        }
        return text.value();
    }

    /** Thresholds are written out where they stand first; another rule names them by their ids. */
    private List<Parameter<?>> parameters(JsonObject json) {
        var list = new ArrayList<Parameter<?>>();
        for (var item : json.items("parameters")) {
            if (item.text().isPresent()) {
                named(item).ifPresent(list::add);
            } else {
                attributes.parameter(item).ifPresent(p -> {
                    parameters.put(p.attribute().id(), p);
                    list.add(p);
                });
            }
        }
        return list;
    }

    private Optional<Parameter<?>> named(Json item) {
        var text = item.text().orElseThrow();
        var known = parameters.get(draft.whole(text.value()));
        if (known == null) {
            draft.mistakes().say(text.place(), Texts.get("noParameter", text.value()));
        }
        return Optional.ofNullable(known);
    }

    private List<RuleText.Weight> weights(JsonObject json, String id) {
        var weights = new ArrayList<RuleText.Weight>();
        for (var weight : json.objects("weights", FormatKeys.WEIGHT)) {
            weight.require("severity");
            var key = id + ".message." + (weights.size() + 1);
            weights.add(new RuleText.Weight(
                    weight.requiredText("when"),
                    weight.word("severity", Severity.class, Severity.WARNING),
                    weight.located("message").map(text -> draft.translation().of(key, text))));
        }
        return weights;
    }
}
