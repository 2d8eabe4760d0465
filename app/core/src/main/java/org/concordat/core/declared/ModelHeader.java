package org.concordat.core.declared;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.concordat.core.declared.json.Json;
import org.concordat.core.declared.json.JsonObject;
import org.concordat.core.declared.json.JsonText;
import org.concordat.core.declared.json.Mistakes;
import org.concordat.core.declared.json.Place;
import org.concordat.core.declared.json.Text;

/**
 * What a care model says of itself.
 *
 * @param requires the versions of Concordat's API that it works with
 * @param needs the plugins that it builds on, each as {@code id@range}, with a question mark after an id that it can do without
 */
public record ModelHeader(
        String id,
        String name,
        String version,
        String provider,
        String licence,
        String description,
        String requires,
        List<String> needs) {

    private static final int FORMAT = 1;

    public ModelHeader {
        needs = List.copyOf(needs);
    }

    /** The header of a care model, of which nothing else is looked at. @throws UnfitModelException if it has none */
    public static ModelHeader read(ModelSource source) throws UnfitModelException, IOException {
        var mistakes = new Mistakes();
        var json = json(source, mistakes);
        var header = json.map(j -> of(JsonObject.of(j, FormatKeys.MODEL, mistakes), mistakes));
        if (header.isEmpty()
                || header.get().id().isEmpty()
                || header.get().version().isEmpty()) {
            throw new UnfitModelException(mistakes.all());
        }
        return header.get();
    }

    /** What a care model says is new, by version, as it is written; nothing else is looked at, and what is no text is left out. */
    public static Map<String, String> changes(ModelSource source) throws IOException {
        var mistakes = new Mistakes();
        var texts = new HashMap<String, String>();
        json(source, mistakes)
                .map(found -> JsonObject.of(found, FormatKeys.MODEL, mistakes).textEntries("changes"))
                .ifPresent(found -> found.forEach((version, text) -> texts.put(version, text.value())));
        return Map.copyOf(texts);
    }

    /** The text of the care model, if there is one. */
    static Optional<Json> json(ModelSource source, Mistakes mistakes) throws IOException {
        var bytes = source.read(ModelSource.CARE_MODEL);
        if (bytes.isEmpty()) {
            mistakes.say(Place.of(source.toString()), Texts.get("noModel", ModelSource.CARE_MODEL));
            return Optional.empty();
        }
        return JsonText.read(ModelSource.CARE_MODEL, bytes.get(), mistakes);
    }

    static ModelHeader of(JsonObject json, Mistakes mistakes) {
        var format = json.number("formatVersion");
        json.require("formatVersion");
        if (format != null && format.doubleValue() != FORMAT) {
            mistakes.say(json.place(), Texts.get("otherFormat", format, FORMAT));
        }
        var id = json.requiredText("id");
        if (!id.value().matches("[a-z][a-z0-9-]{1,40}")) {
            mistakes.say(id.place(), Texts.get("badModelId", id.value()));
        }
        return new ModelHeader(
                id.value(),
                json.text("name"),
                json.text("version"),
                json.textOr("provider", ""),
                json.textOr("licence", ""),
                json.text("description"),
                json.textOr("requires", "*"),
                json.texts("needs").stream().map(Text::value).toList());
    }

    /** The ids of the plugins that it builds on. */
    Set<String> needed() {
        return needs.stream().map(need -> need.replaceFirst("[?@].*", "")).collect(Collectors.toSet());
    }
}
