package org.concordat.core.storage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.concordat.api.fact.LinkId;
import org.concordat.api.fact.NodeId;
import org.concordat.api.view.Bend;
import org.concordat.api.view.Box;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads where nodes stand, how links bend and which groups are closed, one line of a view at a time. */
final class PlaceReader {

    private final ValueReader values;
    private final Predicate<NodeId> hasNode;
    private final Predicate<LinkId> hasLink;

    PlaceReader(ValueReader values, Predicate<NodeId> hasNode, Predicate<LinkId> hasLink) {
        this.values = values;
        this.hasNode = hasNode;
        this.hasLink = hasLink;
    }

    /** A box and the node that it is of; puts members that are not known into {@code extras} as they stand. */
    Map.Entry<NodeId, Box> box(Slice slice, Map<String, String> extras) throws UnreadableException {
        String node = null;
        var place = new double[] {Double.NaN, Double.NaN, Double.NaN, Double.NaN};
        boolean pinned = false;
        int level = 0;
        try (var parser = slice.parser()) {
            for (var name = enter(parser, slice); name != null; name = parser.nextName()) {
                var token = parser.nextToken();
                switch (name) {
                    case "node" -> node = values.text(parser);
                    case "x" -> place[0] = number(parser);
                    case "y" -> place[1] = number(parser);
                    case "w" -> place[2] = number(parser);
                    case "h" -> place[3] = number(parser);
                    case "pinned" -> {
                        if (!token.isBoolean()) {
                            throw new UnreadableException(Texts.get("wanted.yesNo"));
                        }
                        pinned = token == JsonToken.VALUE_TRUE;
                    }
                    case "level" -> level = whole(parser);
                    default -> extras.put(name, unknown(parser, slice));
                }
            }
            var id = values.nodeId(required(node, "node"));
            if (!hasNode.test(id)) {
                throw new UnreadableException(Texts.get("boxWithoutNode", id));
            }
            return Map.entry(id, new Box(place[0], place[1], place[2], place[3], pinned, level));
        } catch (IllegalArgumentException e) {
            throw new UnreadableException(Texts.get("badBox", Texts.brief(String.valueOf(node)), Texts.cause(e)));
        } catch (JacksonException e) {
            throw Texts.unreadable(e);
        }
    }

    /** The bends of a link; puts members that are not known into {@code extras} as they stand. */
    Map.Entry<LinkId, List<Bend>> bends(Slice slice, Map<String, String> extras) throws UnreadableException {
        String link = null;
        List<Bend> points = null;
        try (var parser = slice.parser()) {
            for (var name = enter(parser, slice); name != null; name = parser.nextName()) {
                parser.nextToken();
                switch (name) {
                    case "link" -> link = values.text(parser);
                    case "points" -> points = points(parser);
                    default -> extras.put(name, unknown(parser, slice));
                }
            }
            var id = new LinkId(required(link, "link"));
            if (!hasLink.test(id)) {
                throw new UnreadableException(Texts.get("bendsWithoutLink", id));
            }
            return Map.entry(id, required(points, "points"));
        } catch (IllegalArgumentException e) {
            throw new UnreadableException(Texts.get("badBends", Texts.brief(String.valueOf(link)), Texts.cause(e)));
        } catch (JacksonException e) {
            throw Texts.unreadable(e);
        }
    }

    /** A closed group and what it hides; puts members that are not known into {@code extras} as they stand. */
    Map.Entry<NodeId, Set<NodeId>> closed(Slice slice, Map<String, String> extras) throws UnreadableException {
        String group = null;
        Set<NodeId> hidden = null;
        try (var parser = slice.parser()) {
            for (var name = enter(parser, slice); name != null; name = parser.nextName()) {
                parser.nextToken();
                switch (name) {
                    case "node" -> group = values.text(parser);
                    case "hides" -> hidden = ids(parser, values);
                    default -> extras.put(name, unknown(parser, slice));
                }
            }
            var id = values.nodeId(required(group, "node"));
            requireNode(id, id);
            for (var node : required(hidden, "hides")) {
                requireNode(node, id);
            }
            return Map.entry(id, required(hidden, "hides"));
        } catch (IllegalArgumentException e) {
            throw new UnreadableException(Texts.get("badClosed", Texts.brief(String.valueOf(group)), Texts.cause(e)));
        } catch (JacksonException e) {
            throw Texts.unreadable(e);
        }
    }

    private void requireNode(NodeId node, NodeId group) throws UnreadableException {
        if (!hasNode.test(node)) {
            throw new UnreadableException(Texts.get("closedWithoutNode", group, node));
        }
    }

    /** Ids of nodes as a list. */
    static Set<NodeId> ids(Slice slice) throws UnreadableException {
        try (var parser = slice.parser()) {
            parser.nextToken();
            return ids(parser, new ValueReader());
        } catch (JacksonException e) {
            throw Texts.unreadable(e);
        }
    }

    private static Set<NodeId> ids(JsonParser parser, ValueReader values) throws UnreadableException {
        var ids = new LinkedHashSet<NodeId>();
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            throw new UnreadableException(Texts.get("notIds"));
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            ids.add(values.nodeId(values.text(parser)));
        }
        return Set.copyOf(ids);
    }

    /** A box without a node, as in an edit. */
    static Box place(Slice slice) throws UnreadableException {
        var reader = new PlaceReader(new ValueReader(), id -> true, id -> true);
        var text = slice.text();
        return reader.box(Slice.of("{\"node\": \"n\"," + text.substring(1)), new HashMap<>())
                .getValue();
    }

    /** Points as a list of pairs. */
    static List<Bend> points(Slice slice) throws UnreadableException {
        try (var parser = slice.parser()) {
            parser.nextToken();
            return points(parser);
        } catch (JacksonException e) {
            throw Texts.unreadable(e);
        }
    }

    private static List<Bend> points(JsonParser parser) throws UnreadableException {
        var points = new ArrayList<Bend>();
        require(parser.currentToken() == JsonToken.START_ARRAY);
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            require(parser.currentToken() == JsonToken.START_ARRAY);
            parser.nextToken();
            double x = number(parser);
            parser.nextToken();
            points.add(new Bend(x, number(parser)));
            require(parser.nextToken() == JsonToken.END_ARRAY);
        }
        return List.copyOf(points);
    }

    private static void require(boolean isPoints) throws UnreadableException {
        if (!isPoints) {
            throw new UnreadableException(Texts.get("notPoints"));
        }
    }

    private static String enter(JsonParser parser, Slice slice) throws UnreadableException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw new UnreadableException(Texts.get("notElement", Texts.brief(slice.text())));
        }
        return parser.nextName();
    }

    private static double number(JsonParser parser) throws UnreadableException {
        if (!parser.currentToken().isNumeric()) {
            throw new UnreadableException(Texts.get("wanted.number"));
        }
        return parser.getDoubleValue();
    }

    private static int whole(JsonParser parser) throws UnreadableException {
        double number = number(parser);
        if (number != Math.rint(number) || Math.abs(number) > Integer.MAX_VALUE) {
            throw new UnreadableException(Texts.get("wanted.whole"));
        }
        return (int) number;
    }

    private static String unknown(JsonParser parser, Slice slice) {
        long offset = parser.currentTokenLocation().getByteOffset();
        parser.skipChildren();
        return slice.valueAt(offset).text();
    }

    private static <T> T required(@Nullable T value, String name) throws UnreadableException {
        if (value == null) {
            throw new UnreadableException(Texts.get("missingMember", name));
        }
        return value;
    }
}
