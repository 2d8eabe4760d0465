package org.concordat.core.declared;

import org.concordat.core.declared.expression.Selection;
import org.concordat.core.declared.expression.TypeIds;
import org.concordat.core.declared.json.Json;
import org.concordat.core.declared.json.JsonObject;

/** Reads what a rule, a measure or a table goes through. */
final class SelectionReader {

    private final Draft draft;

    SelectionReader(Draft draft) {
        this.draft = draft;
    }

    Selection read(JsonObject json) {
        var of = json.find("for");
        var formula = of.flatMap(Json::text).filter(text -> !TypeIds.looksLikeId(text.value()));
        var types = of.filter(value -> formula.isEmpty());
        if (json.has("only") && types.isEmpty()) {
            draft.mistakes().say(json.find("only").orElseThrow().place(), Texts.get("onlyOfTypes"));
        }
        return new Selection(
                types.map(value -> new PickReader(draft).read(value, json)),
                formula,
                json.textOr("as", ""),
                json.textEntries("each"),
                json.textEntries("let"),
                json.located("where"));
    }
}
