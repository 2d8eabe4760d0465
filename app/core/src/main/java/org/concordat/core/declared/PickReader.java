package org.concordat.core.declared;

import java.util.ArrayList;
import java.util.List;
import org.concordat.api.vocabulary.LinkType;
import org.concordat.core.declared.expression.Pick;
import org.concordat.core.declared.expression.Trait;
import org.concordat.core.declared.json.Json;
import org.concordat.core.declared.json.JsonObject;

/** Reads which nodes or links are picked: the types of {@code for}, and what {@code only} says of them. */
final class PickReader {

    private final Draft draft;
    private final TraitReader traits;

    PickReader(Draft draft) {
        this.draft = draft;
        traits = new TraitReader(draft);
    }

    /** @param types the value of {@code for}, which is no formula */
    Pick read(Json types, JsonObject json) {
        var picked = traits.types(types);
        if (types.each().isEmpty()) {
            draft.mistakes().say(types.place(), Texts.get("forNothing"));
        }
        if (picked.stream().map(type -> type instanceof LinkType).distinct().count() > 1) {
            draft.mistakes().say(types.place(), Texts.get("forBoth"));
        }
        var only = new ArrayList<List<Trait>>();
        json.find("only").ifPresent(value -> {
            requireAny(value);
            value.each().forEach(alternative -> only.add(traits(alternative)));
        });
        return new Pick(types.place(), picked, only);
    }

    private List<Trait> traits(Json json) {
        var all = new ArrayList<Trait>();
        requireAny(json);
        JsonObject.membersOf(json, draft.mistakes()).forEach((key, value) -> {
            requireAny(value);
            traits.read(key, value).ifPresent(all::add);
        });
        return all;
    }

    private void requireAny(Json json) {
        if (json.isEmpty()) {
            draft.mistakes().say(json.place(), Texts.get("onlyNothing"));
        }
    }
}
