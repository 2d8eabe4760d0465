package org.concordat.core.declared.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An object whose keys are known. What it lacks, and what is of another kind than it should be, goes to the mistakes and counts as not there. */
public final class JsonObject {

    private static final Json.Members NOTHING = new Json.Members(Map.of());

    private final Place place;
    private final Map<String, Json> members;
    private final Set<String> keys;
    private final Mistakes mistakes;

    private JsonObject(Place place, Map<String, Json> members, Set<String> keys, Mistakes mistakes) {
        this.place = place;
        this.members = members;
        this.keys = keys;
        this.mistakes = mistakes;
    }

    /** A value as an object that may have these keys and no others. */
    public static JsonObject of(Json json, Set<String> keys, Mistakes mistakes) {
        var members = NOTHING;
        if (json.value() instanceof Json.Members found) {
            members = found;
        } else {
            mistakes.add(json.place(), "wanted.object");
        }
        members.byName().forEach((name, value) -> {
            if (!keys.contains(name)) {
                mistakes.add(
                        value.place(),
                        "unknownKey",
                        name,
                        String.join(", ", keys.stream().sorted().toList()));
            }
        });
        return new JsonObject(json.place(), members.byName(), keys, mistakes);
    }

    public Place place() {
        return place;
    }

    /** The value of a key, if it is there. */
    public Optional<Json> find(String key) {
        if (!keys.contains(key)) {
            throw new IllegalArgumentException("Not a key of this object: " + key);
        }
        return Optional.ofNullable(members.get(key));
    }

    public boolean has(String key) {
        return find(key).isPresent();
    }

    private <T> Optional<T> find(String key, Class<T> type, String wanted) {
        var found = find(key);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        var value = found.get().value();
        if (!type.isInstance(value)) {
            mistakes.add(found.get().place(), wanted);
            return Optional.empty();
        }
        return Optional.of(type.cast(value));
    }

    /** Demands that these keys are there. */
    public void require(String... wanted) {
        for (var key : wanted) {
            if (!has(key)) {
                mistakes.add(place, "missing", key);
            }
        }
    }

    /** A text that must be there; empty if it is not. */
    public String text(String key) {
        require(key);
        var text = textOr(key, "");
        if (has(key) && find(key).orElseThrow().isText() && text.isBlank()) {
            mistakes.add(find(key).orElseThrow().place(), "blank", key);
        }
        return text;
    }

    public String textOr(String key, String otherwise) {
        return find(key, String.class, "wanted.text").orElse(otherwise);
    }

    /** A text with its place, if it is there. */
    public Optional<Text> located(String key) {
        return find(key, String.class, "wanted.text")
                .map(text -> new Text(find(key).orElseThrow().place(), text));
    }

    /** A text with its place that must be there; empty if it is not. */
    public Text requiredText(String key) {
        require(key);
        return located(key).orElseGet(() -> new Text(place, ""));
    }

    public boolean yes(String key) {
        return find(key, Boolean.class, "wanted.yesNo").orElse(false);
    }

    public @Nullable BigDecimal number(String key) {
        return find(key, BigDecimal.class, "wanted.number").orElse(null);
    }

    public OptionalDouble figure(String key) {
        var number = number(key);
        return number == null ? OptionalDouble.empty() : OptionalDouble.of(number.doubleValue());
    }

    /** One of several words, or what to take where there is none. */
    public <E extends Enum<E>> E word(String key, Class<E> words, E otherwise) {
        var found = located(key);
        return found.isEmpty()
                ? otherwise
                : EnumWords.read(found.get(), words, mistakes).orElse(otherwise);
    }

    /** The values of a list; none where there is no list. */
    public List<Json> items(String key) {
        return find(key, Json.Items.class, "wanted.list").map(Json.Items::all).orElse(List.of());
    }

    /** The objects of a list. */
    public List<JsonObject> objects(String key, Set<String> itsKeys) {
        var objects = new ArrayList<JsonObject>();
        items(key).forEach(item -> objects.add(of(item, itsKeys, mistakes)));
        return objects;
    }

    /** The object of a key, if it is there. */
    public Optional<JsonObject> object(String key, Set<String> itsKeys) {
        return find(key).map(value -> of(value, itsKeys, mistakes));
    }

    /** The texts of a list, or one text alone. */
    public List<Text> texts(String key) {
        if (find(key).filter(Json::isText).isPresent()) {
            return List.of(requiredText(key));
        }
        var texts = new ArrayList<Text>();
        for (var item : items(key)) {
            if (item.value() instanceof String text) {
                texts.add(new Text(item.place(), text));
            } else {
                mistakes.add(item.place(), "wanted.text");
            }
        }
        return texts;
    }

    /** The members of an object whose keys are free, in their order. */
    public Map<String, Json> entries(String key) {
        return find(key, Json.Members.class, "wanted.object")
                .map(Json.Members::byName)
                .orElse(Map.of());
    }

    /** The members of an object whose keys are free and whose values are texts, in their order. */
    public Map<String, Text> textEntries(String key) {
        return texts(entries(key), mistakes);
    }

    /** The members of an object whose keys are free and whose values are texts, in their order. */
    public static Map<String, Text> textsOf(Json json, Mistakes mistakes) {
        return texts(membersOf(json, mistakes), mistakes);
    }

    /** The members of an object whose keys are free, in their order. */
    public static Map<String, Json> membersOf(Json json, Mistakes mistakes) {
        if (json.value() instanceof Json.Members found) {
            return found.byName();
        }
        mistakes.add(json.place(), "wanted.object");
        return Map.of();
    }

    private static Map<String, Text> texts(Map<String, Json> members, Mistakes mistakes) {
        var texts = new LinkedHashMap<String, Text>();
        members.forEach((name, value) -> {
            if (value.value() instanceof String text) {
                texts.put(name, new Text(value.place(), text));
            } else {
                mistakes.add(value.place(), "wanted.text");
            }
        });
        return texts;
    }
}
