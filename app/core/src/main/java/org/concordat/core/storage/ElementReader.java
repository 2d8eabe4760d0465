package org.concordat.core.storage;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.concordat.api.fact.LinkId;
import org.concordat.api.fact.NodeId;
import org.concordat.api.model.Vocabulary;
import org.concordat.api.network.Facts;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.vocabulary.Kind;
import org.concordat.api.vocabulary.LinkType;
import org.concordat.api.vocabulary.NodeType;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads nodes and links, each on its own. Types that are not known become placeholders. */
final class ElementReader {

    /** Told of a value that is not of its attribute's kind. */
    interface Listener {
        void wrongKind(int offset, String element, String attribute, String reason);
    }

    private final Vocabulary vocabulary;
    private final FactsReader facts;
    private final ValueReader values;
    private final Listener listener;
    private final Map<String, NodeType> nodeTypes = new HashMap<>();
    private final Map<String, LinkType> linkTypes = new HashMap<>();

    ElementReader(Vocabulary vocabulary, ValueReader values, Listener listener) {
        this.vocabulary = vocabulary;
        this.values = values;
        this.listener = listener;
        facts = new FactsReader(vocabulary::attribute, values);
    }

    /** What an element says, before it is known to make sense. */
    private final class Draft implements FactsReader.Listener {
        private @Nullable String id;
        private @Nullable String type;
        private @Nullable String from;
        private @Nullable String to;
        private final TreeMap<String, Object> facts = new TreeMap<>();

        @Override
        public void wrongKind(int offset, String attribute, String reason) {
            listener.wrongKind(offset, name(this), attribute, reason);
        }
    }

    Node node(Slice slice) throws UnreadableException {
        var draft = draft(slice, false);
        try {
            return new Node(nodeId(draft.id, "id"), nodeType(type(draft)), Facts.ofChecked(draft.facts));
        } catch (IllegalArgumentException e) {
            throw new UnreadableException(Texts.get("badNode", name(draft), Texts.cause(e)));
        }
    }

    Link link(Slice slice) throws UnreadableException {
        var draft = draft(slice, true);
        try {
            var id = new LinkId(required(draft.id, "id"));
            var type = linkType(type(draft));
            return new Link(id, type, nodeId(draft.from, "from"), nodeId(draft.to, "to"), Facts.ofChecked(draft.facts));
        } catch (IllegalArgumentException e) {
            throw new UnreadableException(Texts.get("badLink", name(draft), Texts.cause(e)));
        }
    }

    private static String name(Draft draft) {
        return Texts.brief(draft.id == null ? "?" : draft.id);
    }

    private NodeId nodeId(@Nullable String text, String member) throws UnreadableException {
        return values.nodeId(required(text, member));
    }

    private static String type(Draft draft) throws UnreadableException {
        return required(draft.type, "type");
    }

    private static String required(@Nullable String text, String member) throws UnreadableException {
        if (text == null) {
            throw new UnreadableException(Texts.get("missingMember", member));
        }
        return text;
    }

    private NodeType nodeType(String id) {
        return nodeTypes.computeIfAbsent(id, vocabulary::nodeType);
    }

    private LinkType linkType(String id) {
        return linkTypes.computeIfAbsent(id, vocabulary::linkType);
    }

    private Draft draft(Slice slice, boolean isLink) throws UnreadableException {
        try (var parser = slice.parser()) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new UnreadableException(Texts.get("notElement", Texts.brief(slice.text())));
            }
            var draft = new Draft();
            for (var name = parser.nextName(); name != null; name = parser.nextName()) {
                parser.nextToken();
                member(parser, slice, draft, name, isLink);
            }
            return draft;
        } catch (JacksonException e) {
            throw Texts.unreadable(e);
        }
    }

    private void member(JsonParser parser, Slice slice, Draft draft, String name, boolean isLink)
            throws UnreadableException {
        switch (name) {
            case "id" -> draft.id = text(parser, name);
            case "type" -> draft.type = text(parser, name);
            case "name" ->
                FactsReader.put(draft.facts, Keys.NAME, facts.value(parser, slice, Keys.NAME, Kind.Name.TEXT, draft));
            case "facts" -> facts.members(parser, slice, draft.facts, draft);
            default -> {
                if (isLink && name.equals("from")) {
                    draft.from = text(parser, name);
                } else if (isLink && name.equals("to")) {
                    draft.to = text(parser, name);
                } else {
                    var key = Keys.BESIDE_FACTS + name;
                    draft.facts.put(key, facts.value(parser, slice, key, null, draft));
                }
            }
        }
    }

    private String text(JsonParser parser, String member) throws UnreadableException {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            throw new UnreadableException(Texts.get("memberNotText", member));
        }
        return parser.getString();
    }
}
