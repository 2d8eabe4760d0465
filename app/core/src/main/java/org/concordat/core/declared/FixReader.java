package org.concordat.core.declared;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.concordat.core.declared.expression.FixText;
import org.concordat.core.declared.json.JsonObject;

/** Reads ways to mend findings. Their expressions are looked at later. */
final class FixReader {

    private final Draft draft;

    FixReader(Draft draft) {
        this.draft = draft;
    }

    List<FixText> all(JsonObject rule, String id) {
        var fixes = new ArrayList<FixText>();
        int number = 0;
        for (var json : rule.objects("fixes", FormatKeys.FIX)) {
            number++;
            var label = draft.translation().of(id + ".fix." + number, json.requiredText("label"));
            var change = change(json, id + ".fix." + number + ".name");
            if (List.of("set", "link", "node", "remove").stream()
                            .filter(json::has)
                            .count()
                    != 1) {
                draft.mistakes().say(json.place(), Texts.get("oddFix"));
            }
            change.ifPresent(c -> fixes.add(new FixText(label, json.located("when"), c)));
        }
        return fixes;
    }

    private Optional<FixText.Change> change(JsonObject json, String key) {
        if (json.has("remove")) {
            return Optional.of(new FixText.Remove(json.requiredText("remove")));
        }
        return json.object("set", FormatKeys.FIX_SET)
                .flatMap(this::set)
                .or(() -> json.object("link", FormatKeys.FIX_LINK).flatMap(this::link))
                .or(() -> json.object("node", FormatKeys.FIX_NODE).flatMap(node -> node(node, key)));
    }

    private Optional<FixText.Change> set(JsonObject json) {
        json.require("to");
        var attribute = draft.attribute(json.requiredText("attribute"));
        var of = json.requiredText("of");
        return attribute.flatMap(a -> json.find("to")
                .flatMap(value -> FactReader.value(a, value, draft))
                .map(value -> new FixText.SetFact(of, a, value)));
    }

    private Optional<FixText.Change> link(JsonObject json) {
        var from = json.requiredText("from");
        var to = json.requiredText("to");
        var facts = FactReader.facts(json.entries("facts"), draft);
        return draft.linkType(json.requiredText("type")).map(type -> new FixText.Join(type, from, to, facts));
    }

    private Optional<FixText.Change> node(JsonObject json, String key) {
        var name = draft.translation().of(key, json.requiredText("name"));
        var facts = FactReader.facts(json.entries("facts"), draft);
        var link = json.located("link").flatMap(draft::linkType);
        boolean hasOneEnd = json.has("from") != json.has("to");
        if (json.has("link") != hasOneEnd || json.has("from") && json.has("to")) {
            draft.mistakes().say(json.place(), Texts.get("oddFixLink"));
        }
        return draft.nodeType(json.requiredText("type"))
                .map(type -> new FixText.Add(type, name, facts, link, json.located("from"), json.located("to")));
    }
}
