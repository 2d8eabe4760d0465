package org.concordat.core.storage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.concordat.api.style.Colour;
import org.concordat.api.view.Condition;
import org.concordat.api.view.Filter;
import org.concordat.api.view.Lane;
import org.concordat.api.view.Look;
import org.concordat.api.view.Ramp;
import org.concordat.api.view.Scale;
import org.concordat.api.view.Scope;
import org.concordat.api.view.StyleRule;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads the look of a view. What it does not know in it makes the whole unreadable, so that nothing of it is lost. */
final class LookReader {

    private LookReader() {}

    static Look read(Slice slice) throws UnreadableException {
        try (var parser = slice.parser()) {
            parser.nextToken();
            return look(parser);
        } catch (IllegalArgumentException e) {
            throw new UnreadableException(Texts.cause(e));
        } catch (JacksonException e) {
            throw Texts.unreadable(e);
        }
    }

    private static Look look(JsonParser parser) throws UnreadableException {
        var rules = new ArrayList<StyleRule>();
        var filters = new ArrayList<Filter>();
        var lanes = new ArrayList<Lane>();
        var lanesBy = "";
        boolean locked = false;
        boolean plainCrossings = false;
        for (var name = enter(parser); name != null; name = parser.nextName()) {
            parser.nextToken();
            switch (name) {
                case "rules" -> each(parser, () -> rules.add(rule(parser)));
                case "filters" -> each(parser, () -> filters.add(filter(parser)));
                case "locked" -> locked = yes(parser);
                case "plainCrossings" -> plainCrossings = yes(parser);
                case "lanes" -> each(parser, () -> lanes.add(lane(parser)));
                case "lanesBy" -> lanesBy = text(parser);
                default -> throw unknown(name);
            }
        }
        return new Look(rules, filters, locked, plainCrossings, lanes, lanesBy);
    }

    private static Lane lane(JsonParser parser) throws UnreadableException {
        var texts = new LinkedHashMap<String, String>();
        var numbers = new LinkedHashMap<String, Double>();
        for (var name = enter(parser); name != null; name = parser.nextName()) {
            parser.nextToken();
            switch (name) {
                case "heading" -> texts.put(name, text(parser));
                case "x", "y", "w", "h" -> numbers.put(name, number(parser));
                default -> throw unknown(name);
            }
        }
        return new Lane(
                required(texts, "heading"),
                required(numbers, "x"),
                required(numbers, "y"),
                required(numbers, "w"),
                required(numbers, "h"));
    }

    private static StyleRule rule(JsonParser parser) throws UnreadableException {
        var texts = new LinkedHashMap<String, String>();
        Set<String> types = Set.of();
        Double low = null;
        Double high = null;
        Map<String, Colour> colours = null;
        for (var name = enter(parser); name != null; name = parser.nextName()) {
            parser.nextToken();
            switch (name) {
                case "of", "by", "sets", "ramp" -> texts.put(name, text(parser));
                case "types" -> types = types(parser);
                case "low" -> low = number(parser);
                case "high" -> high = number(parser);
                case "colours" -> colours = colours(parser);
                default -> throw unknown(name);
            }
        }
        return new StyleRule(
                scope(texts, types),
                required(texts, "by"),
                Spelling.read(StyleRule.Channel.class, required(texts, "sets")),
                scale(texts.get("ramp"), low, high, colours));
    }

    private static Scale scale(
            @Nullable String ramp, @Nullable Double low, @Nullable Double high, @Nullable Map<String, Colour> colours)
            throws UnreadableException {
        if (ramp != null && colours == null) {
            return new Scale.Continuous(Spelling.read(Ramp.class, ramp), low, high);
        } else if (ramp != null || low != null || high != null) {
            throw unknown("ramp");
        }
        return colours == null ? new Scale.AsWritten() : new Scale.ByChoice(colours);
    }

    private static Filter filter(JsonParser parser) throws UnreadableException {
        var texts = new LinkedHashMap<String, String>();
        Set<String> types = Set.of();
        boolean off = false;
        for (var name = enter(parser); name != null; name = parser.nextName()) {
            parser.nextToken();
            switch (name) {
                case "of", "effect", "attribute", "test", "value" -> texts.put(name, text(parser));
                case "types" -> types = types(parser);
                case "off" -> off = yes(parser);
                default -> throw unknown(name);
            }
        }
        var attribute = texts.get("attribute");
        var condition = attribute == null
                ? null
                : new Condition(
                        attribute,
                        Spelling.read(Condition.Test.class, required(texts, "test")),
                        texts.getOrDefault("value", ""));
        var effect = Spelling.read(Filter.Effect.class, required(texts, "effect"));
        return new Filter(scope(texts, types), condition, effect, !off);
    }

    private static Scope scope(Map<String, String> texts, Set<String> types) throws UnreadableException {
        return new Scope(Spelling.read(Scope.Of.class, required(texts, "of")), types);
    }

    private static Set<String> types(JsonParser parser) throws UnreadableException {
        var types = new HashSet<String>();
        each(parser, () -> types.add(text(parser)));
        return types;
    }

    private static Map<String, Colour> colours(JsonParser parser) throws UnreadableException {
        var colours = new LinkedHashMap<String, Colour>();
        each(parser, () -> {
            var pair = new ArrayList<String>();
            each(parser, () -> pair.add(text(parser)));
            if (pair.size() != 2 || colours.put(pair.get(0), Colour.of(pair.get(1))) != null) {
                throw new UnreadableException(Texts.get("notColours"));
            }
        });
        return colours;
    }

    private interface Item {
        void read() throws UnreadableException;
    }

    private static void each(JsonParser parser, Item item) throws UnreadableException {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            throw new UnreadableException(Texts.get("wanted.list"));
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            item.read();
        }
    }

    private static @Nullable String enter(JsonParser parser) throws UnreadableException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            throw new UnreadableException(Texts.get("wanted.object"));
        }
        return parser.nextName();
    }

    private static String text(JsonParser parser) throws UnreadableException {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            throw new UnreadableException(Texts.get("wanted.text"));
        }
        return parser.getString();
    }

    private static double number(JsonParser parser) throws UnreadableException {
        if (!parser.currentToken().isNumeric()) {
            throw new UnreadableException(Texts.get("wanted.number"));
        }
        return parser.getDoubleValue();
    }

    private static boolean yes(JsonParser parser) throws UnreadableException {
        if (parser.currentToken() != JsonToken.VALUE_TRUE) {
            throw new UnreadableException(Texts.get("wanted.yesNo"));
        }
        return true;
    }

    private static <T> T required(Map<String, T> members, String name) throws UnreadableException {
        var value = members.get(name);
        if (value == null) {
            throw new UnreadableException(Texts.get("missingMember", name));
        }
        return value;
    }

    private static UnreadableException unknown(String name) {
        return new UnreadableException(Texts.get("unknownMember", Texts.brief(name)));
    }
}
