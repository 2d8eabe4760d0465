package org.concordat.core.declared;

import java.util.ArrayList;
import java.util.List;
import org.concordat.api.model.Addition;
import org.concordat.api.style.Arrow;
import org.concordat.api.style.LinkStyle;
import org.concordat.api.style.Stroke;
import org.concordat.api.vocabulary.Join;
import org.concordat.api.vocabulary.LinkFamily;
import org.concordat.api.vocabulary.LinkType;
import org.concordat.core.declared.json.JsonObject;

/** Reads link types, and what is added to the types of others. */
final class LinkReader {

    private static final LinkStyle PLAIN = LinkStyle.of("#425563", Stroke.SOLID, 1.2, Arrow.OPEN);

    private final Draft draft;
    private final AttributeReader attributes;

    LinkReader(Draft draft, AttributeReader attributes) {
        this.draft = draft;
        this.attributes = attributes;
    }

    List<LinkType> types(JsonObject model) {
        var types = new ArrayList<LinkType>();
        for (var json : model.objects("linkTypes", FormatKeys.LINK_TYPE)) {
            draft.own(json.requiredText("id")).ifPresent(id -> {
                var type = type(id, json);
                draft.add(type);
                types.add(type);
            });
        }
        return types;
    }

    private LinkType type(String id, JsonObject json) {
        var words = draft.translation();
        var type = LinkType.of(
                id,
                words.of(id, json.text("label")),
                words.of(id + ".help", json.text("help")),
                json.word("family", LinkFamily.class, LinkFamily.OTHER),
                new StyleReader(draft).link(json, PLAIN),
                attributes.all(json.items("attributes")));
        if (json.items("joins").isEmpty()) {
            draft.mistakes().say(json.place(), Texts.get("joinsNothing", id));
        }
        for (var join : joins(json)) {
            type = type.joining(join.from(), join.to());
        }
        return type;
    }

    private List<Join> joins(JsonObject json) {
        var joins = new ArrayList<Join>();
        for (var join : json.objects("joins", FormatKeys.JOIN)) {
            join.require("from", "to");
            var targets = draft.nodeTypes(join.texts("to"));
            draft.nodeTypes(join.texts("from")).forEach(from -> targets.forEach(to -> joins.add(new Join(from, to))));
        }
        return joins;
    }

    /** What it adds to the types, links and choices of others. */
    List<Addition> additions(JsonObject model) {
        var additions = new ArrayList<Addition>();
        for (var json : model.objects("attributesFor", FormatKeys.ATTRIBUTES_FOR)) {
            var more = attributes.all(json.items("attributes"));
            var text = json.requiredText("type");
            (draft.hasLinkType(text) ? draft.linkType(text) : draft.nodeType(text))
                    .ifPresent(type -> additions.add(new Addition.Attributes(type, more)));
        }
        for (var json : model.objects("joinsFor", FormatKeys.JOINS_FOR)) {
            var joins = joins(json);
            draft.linkType(json.requiredText("type")).ifPresent(type -> additions.add(new Addition.Joins(type, joins)));
        }
        for (var json : model.objects("choicesFor", FormatKeys.CHOICES_FOR)) {
            draft.attribute(json.requiredText("attribute")).ifPresent(a -> {
                var more = attributes.choices(json, a.id());
                draft.addChoices(a, more);
                additions.add(new Addition.Choices(a, more));
            });
        }
        return additions;
    }
}
