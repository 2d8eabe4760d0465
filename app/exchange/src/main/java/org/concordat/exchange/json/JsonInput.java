package org.concordat.exchange.json;

import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.concordat.exchange.intake.IntakeException;
import org.concordat.exchange.reading.Damage;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonFactoryBuilder;

/** A JSON file that is read forwards, object by object, in memory that does not grow with it. */
public final class JsonInput {

    private static final JsonFactory FACTORY = new JsonFactoryBuilder()
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .build();

    private final JsonParser parser;

    private JsonInput(JsonParser parser) {
        this.parser = parser;
    }

    /** What is done with the file. */
    @FunctionalInterface
    public interface Visit {
        /** Whether it was a file of this kind. */
        boolean of(JsonInput json);
    }

    /** What is done with a member of an object; must go to the end of its value. */
    @FunctionalInterface
    public interface Member {
        void take(String name);
    }

    /** @throws IntakeException if the file is damaged, or another one than was thought */
    public static void visit(InputStream in, String format, Visit visit) throws IntakeException {
        try (var parser = FACTORY.createParser(ObjectReadContext.empty(), in)) {
            parser.nextToken();
            if (!visit.of(new JsonInput(parser))) {
                throw Damage.none(format);
            }
        } catch (JacksonException e) {
            throw Damage.damaged(
                    format,
                    e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr()));
        }
    }

    public boolean isObject() {
        return parser.currentToken() == JsonToken.START_OBJECT;
    }

    public boolean isArray() {
        return parser.currentToken() == JsonToken.START_ARRAY;
    }

    public long line() {
        return Math.max(0, parser.currentLocation().getLineNr());
    }

    /** Goes through the object that begins here, to its end; of anything else only to its end. */
    public void members(Member member) {
        if (!isObject()) {
            parser.skipChildren();
            return;
        }
        for (var name = parser.nextName(); name != null; name = parser.nextName()) {
            parser.nextToken();
            member.take(name);
        }
    }

    /** Goes through the items of the list that begins here, to its end; of anything else only to its end. */
    public void items(Runnable item) {
        if (!isArray()) {
            parser.skipChildren();
            return;
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            item.run();
        }
    }

    /** Passes over the value that begins here. */
    public void skip() {
        parser.skipChildren();
    }

    /** The texts of the members of the object that begins here; goes to its end. */
    public Map<String, String> texts() {
        var texts = new LinkedHashMap<String, String>();
        members(name -> {
            var text = text();
            if (!text.isEmpty()) {
                texts.put(name, text);
            }
        });
        return texts;
    }

    /** The value that begins here as a text; that of a list are its items with semicolons between. Goes to its end. */
    public String text() {
        if (isArray()) {
            var all = new StringBuilder();
            items(() -> all.append(all.isEmpty() ? "" : "; ").append(text()));
            return all.toString();
        }
        if (isObject()) {
            parser.skipChildren();
            return "";
        }
        return parser.currentToken() == JsonToken.VALUE_NULL ? "" : parser.getString();
    }
}
