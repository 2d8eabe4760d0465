package org.concordat.core.declared;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.concordat.core.declared.json.JsonObject;
import org.concordat.core.declared.json.JsonText;
import org.concordat.core.declared.json.Mistakes;
import org.concordat.core.declared.json.Place;
import org.concordat.core.declared.json.Text;

/** The texts of a care model in the language of the program, as far as {@code messages_LANGUAGE.json} has them; else those of the care model itself. */
final class Translation {

    private final Map<String, Text> texts = new HashMap<>();
    private final Set<String> asked = new HashSet<>();

    static Translation of(ModelSource source, Locale language, Mistakes mistakes) {
        var translation = new Translation();
        if (language.getLanguage().equals("en")) {
            return translation;
        }
        var name = "messages_" + language.getLanguage() + ".json";
        try {
            source.read(name)
                    .flatMap(bytes -> JsonText.read(name, bytes, mistakes))
                    .ifPresent(json -> {
                        translation.texts.putAll(JsonObject.textsOf(json, mistakes));
                    });
        } catch (IOException e) {
            mistakes.add(Place.of(name), "syntax", String.valueOf(e.getMessage()));
        }
        return translation;
    }

    /** The text of a key. */
    String of(String key, String original) {
        asked.add(key);
        var text = texts.get(key);
        return text == null ? original : text.value();
    }

    Text of(String key, Text original) {
        asked.add(key);
        return texts.getOrDefault(key, original);
    }

    /** Says which texts nobody has asked for. */
    void tellUnused(Mistakes mistakes) {
        texts.forEach((key, text) -> {
            if (!asked.contains(key)) {
                mistakes.say(text.place(), Texts.get("unusedText", key));
            }
        });
    }
}
