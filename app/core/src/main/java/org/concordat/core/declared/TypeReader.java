package org.concordat.core.declared;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.concordat.api.style.NodeShape;
import org.concordat.api.style.NodeStyle;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.api.vocabulary.NodeType;
import org.concordat.core.declared.json.JsonObject;
import org.concordat.core.declared.json.Text;

/** Reads node types, parents before their children, in whatever order they stand. */
final class TypeReader {

    private static final NodeStyle PLAIN =
            NodeStyle.of(NodeShape.RECTANGLE, "#E8EDEE", "#231F20").withLine("#425563");

    private final Draft draft;
    private final AttributeReader attributes;
    private final Map<String, JsonObject> waiting = new LinkedHashMap<>();
    private final Map<String, NodeType> made = new LinkedHashMap<>();
    private final Set<String> inWork = new HashSet<>();

    TypeReader(Draft draft, AttributeReader attributes) {
        this.draft = draft;
        this.attributes = attributes;
    }

    /** Reads all of them, in the order of the file. */
    List<NodeType> all(JsonObject model) {
        var order = new ArrayList<String>();
        for (var json : model.objects("nodeTypes", FormatKeys.NODE_TYPE)) {
            draft.own(json.requiredText("id")).ifPresent(id -> {
                waiting.put(id, json);
                order.add(id);
            });
        }
        order.forEach(this::make);
        return order.stream().map(made::get).toList();
    }

    private void make(String id) {
        var json = waiting.remove(id);
        if (json == null) {
            return;
        }
        inWork.add(id);
        var parent = json.located("parent").flatMap(this::parent);
        var style =
                new StyleReader(draft).node(json, parent.map(NodeType::style).orElse(PLAIN));
        var words = draft.translation();
        var type = NodeType.of(
                id,
                words.of(id, json.text("label")),
                words.of(id + ".help", json.text("help")),
                style,
                attributes.all(json.items("attributes")));
        if (parent.isPresent()) {
            type = type.withParent(parent.get());
        }
        type = withPresets(type, json);
        type = json.yes("abstract") ? type.asAbstract() : type;
        inWork.remove(id);
        made.put(id, type);
        draft.add(type);
    }

    private Optional<NodeType> parent(Text parent) {
        var whole = draft.whole(parent.value());
        if (inWork.contains(whole)) {
            draft.mistakes().say(parent.place(), Texts.get("ownAncestor", parent.value()));
            return Optional.empty();
        }
        make(whole);
        return draft.nodeType(parent);
    }

    private NodeType withPresets(NodeType type, JsonObject json) {
        var result = type;
        for (var entry : json.entries("presets").entrySet()) {
            var attribute = draft.attribute(new Text(entry.getValue().place(), entry.getKey()));
            var value = attribute.flatMap(a -> FactReader.value(a, entry.getValue(), draft));
            if (value.isPresent()) {
                result = withPreset(result, attribute.orElseThrow(), value.get());
            }
        }
        return result;
    }

    private static <T> NodeType withPreset(NodeType type, Attribute<T> attribute, Object value) {
        return type.withPreset(attribute, attribute.kind().checked(value));
    }
}
