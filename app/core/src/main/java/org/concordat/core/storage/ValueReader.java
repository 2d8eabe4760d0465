package org.concordat.core.storage;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.concordat.api.fact.Alias;
import org.concordat.api.fact.DatedChoice;
import org.concordat.api.fact.Image;
import org.concordat.api.fact.NodeId;
import org.concordat.api.fact.Observation;
import org.concordat.api.fact.PartialDate;
import org.concordat.api.fact.Source;
import org.concordat.api.vocabulary.Kind;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads a value of a kind. Equal short texts, dates and sources of one file become one object: files repeat them a lot. */
final class ValueReader {

    private static final int LONGEST_SHARED = 40;

    private final Shared shared = new Shared();
    private final Map<String, NodeId> nodeIds = new HashMap<>();
    private final Map<String, PartialDate> dates = new HashMap<>();

    /** The value at the parser's token, which is left at its end. @throws UnreadableException if it is not of this kind */
    Object read(JsonParser parser, Kind.Name kind) throws UnreadableException {
        try {
            return switch (kind) {
                case TEXT, CHOICE -> text(parser);
                case TEXTS -> list(parser, ValueReader::text);
                case WHOLE -> whole(parser);
                case DECIMAL, MONEY -> decimal(parser);
                case YES_NO -> yesNo(parser);
                case DATE -> date(parser);
                case DATED_CHOICES -> list(parser, ValueReader::datedChoice);
                case REFERENCE -> nodeId(text(parser));
                case REFERENCES -> list(parser, (reader, p) -> reader.nodeId(reader.text(p)));
                case OBSERVATIONS -> list(parser, ValueReader::observation);
                case ALIASES -> list(parser, ValueReader::alias);
                case SOURCES -> list(parser, ValueReader::source);
                case CODES -> codes(parser);
                case IMAGE -> Image.ofBase64(text(parser));
            };
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
            throw new UnreadableException(Texts.cause(e));
        }
    }

    /** The id, one object for all that name the node. @throws IllegalArgumentException if it cannot be one */
    NodeId nodeId(String text) {
        var known = nodeIds.get(text);
        if (known == null) {
            known = new NodeId(text);
            nodeIds.put(text, known);
        }
        return known;
    }

    /** Takes the reader as an argument, as one bound to it would be made anew for each list, which is slow before it is compiled well. */
    private interface Item<T> {
        T read(ValueReader reader, JsonParser parser) throws UnreadableException;
    }

    private <T> List<T> list(JsonParser parser, Item<T> item) throws UnreadableException {
        require(parser, JsonToken.START_ARRAY, "wanted.list");
        var items = new ArrayList<T>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(item.read(this, parser));
        }
        return List.copyOf(items);
    }

    String text(JsonParser parser) throws UnreadableException {
        require(parser, JsonToken.VALUE_STRING, "wanted.text");
        var text = parser.getString();
        return text.length() > LONGEST_SHARED ? text : shared.of(text);
    }

    private Long whole(JsonParser parser) throws UnreadableException {
        if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT
                && parser.getNumberType() != JsonParser.NumberType.BIG_INTEGER) {
            return parser.getLongValue();
        }
        if (!parser.currentToken().isNumeric()) {
            throw new UnreadableException(Texts.get("wanted.whole"));
        }
        var number = decimal(parser);
        try {
            return number.longValueExact();
        } catch (ArithmeticException e) {
            throw new UnreadableException(Texts.get("wanted.whole"));
        }
    }

    BigDecimal decimal(JsonParser parser) throws UnreadableException {
        var token = parser.currentToken();
        if (token != JsonToken.VALUE_NUMBER_INT && token != JsonToken.VALUE_NUMBER_FLOAT) {
            throw new UnreadableException(Texts.get("wanted.number"));
        }
        var number = parser.getDecimalValue();
        if (!Decimals.isReasonable(number)) {
            throw new UnreadableException(Texts.get("wanted.finite"));
        }
        return Decimals.plain(number);
    }

    private static Boolean yesNo(JsonParser parser) throws UnreadableException {
        var token = parser.currentToken();
        if (token != JsonToken.VALUE_TRUE && token != JsonToken.VALUE_FALSE) {
            throw new UnreadableException(Texts.get("wanted.yesNo"));
        }
        return token == JsonToken.VALUE_TRUE;
    }

    private PartialDate date(JsonParser parser) throws UnreadableException {
        var text = text(parser);
        var known = dates.get(text);
        if (known == null) {
            known = PartialDate.parse(text);
            dates.put(text, known);
        }
        return known;
    }

    private Map<String, String> codes(JsonParser parser) throws UnreadableException {
        require(parser, JsonToken.START_OBJECT, "wanted.codes");
        var codes = new HashMap<String, String>();
        for (var name = parser.nextName(); name != null; name = parser.nextName()) {
            parser.nextToken();
            codes.put(name, text(parser));
        }
        return Map.copyOf(codes);
    }

    private Observation observation(JsonParser parser) throws UnreadableException {
        BigDecimal value = null;
        PartialDate date = null;
        Source source = null;
        var basis = "";
        for (var name = firstName(parser); name != null; name = parser.nextName()) {
            parser.nextToken();
            switch (name) {
                case "value" -> value = decimal(parser);
                case "date" -> date = date(parser);
                case "source" -> source = source(parser);
                case "basis" -> basis = text(parser);
                default -> throw unknown(name);
            }
        }
        return new Observation(required(value, "value"), date, source, basis);
    }

    private Alias alias(JsonParser parser) throws UnreadableException {
        var dated = dated(parser, "name");
        return new Alias(dated.choice(), dated.from(), dated.to());
    }

    private DatedChoice datedChoice(JsonParser parser) throws UnreadableException {
        return dated(parser, "choice");
    }

    private DatedChoice dated(JsonParser parser, String key) throws UnreadableException {
        String value = null;
        PartialDate from = null;
        PartialDate to = null;
        for (var name = firstName(parser); name != null; name = parser.nextName()) {
            parser.nextToken();
            if (name.equals(key)) {
                value = text(parser);
            } else if (name.equals("from")) {
                from = date(parser);
            } else if (name.equals("to")) {
                to = date(parser);
            } else {
                throw unknown(name);
            }
        }
        return new DatedChoice(required(value, key), from, to);
    }

    private Source source(JsonParser parser) throws UnreadableException {
        var document = "";
        var locator = "";
        var quote = "";
        var date = "";
        for (var name = firstName(parser); name != null; name = parser.nextName()) {
            parser.nextToken();
            switch (name) {
                case "document" -> document = text(parser);
                case "locator" -> locator = text(parser);
                case "quote" -> quote = text(parser);
                case "date" -> date = text(parser);
                default -> throw unknown(name);
            }
        }
        return shared.of(new Source(document, locator, quote, date));
    }

    private static @Nullable String firstName(JsonParser parser) throws UnreadableException {
        require(parser, JsonToken.START_OBJECT, "wanted.object");
        return parser.nextName();
    }

    private static <T> T required(@Nullable T value, String name) throws UnreadableException {
        if (value == null) {
            throw new UnreadableException(Texts.get("wanted.member", name));
        }
        return value;
    }

    private static UnreadableException unknown(String name) {
        return new UnreadableException(Texts.get("unknownMember", Texts.brief(name)));
    }

    private static void require(JsonParser parser, JsonToken token, String wanted) throws UnreadableException {
        if (parser.currentToken() != token) {
            throw new UnreadableException(Texts.get(wanted));
        }
    }
}
