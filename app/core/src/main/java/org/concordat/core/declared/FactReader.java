package org.concordat.core.declared;

import java.util.Map;
import java.util.Optional;
import org.concordat.api.network.Facts;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.core.declared.json.Json;
import org.concordat.core.declared.json.Text;
import org.concordat.core.storage.PlainValue;

/** Reads facts in the form in which a network's file holds them. */
final class FactReader {

    private FactReader() {}

    /** The facts of an object by attribute id. */
    static Facts facts(Map<String, Json> entries, Draft draft) {
        var facts = Facts.NONE;
        for (var entry : entries.entrySet()) {
            var attribute = draft.attribute(new Text(entry.getValue().place(), entry.getKey()));
            var value = attribute.flatMap(a -> value(a, entry.getValue(), draft));
            if (value.isPresent()) {
                facts = facts.withRaw(attribute.orElseThrow().id(), value.get());
            }
        }
        return facts;
    }

    /** The value of an attribute; empty with a mistake if it is none. */
    static Optional<Object> value(Attribute<?> attribute, Json json, Draft draft) {
        try {
            return Optional.of(PlainValue.read(attribute.kind().name(), json.source()));
        } catch (IllegalArgumentException e) {
            draft.mistakes().say(json.place(), Texts.get("badValue", attribute.id(), String.valueOf(e.getMessage())));
            return Optional.empty();
        }
    }
}
