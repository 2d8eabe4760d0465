package org.concordat.core.declared;

import java.util.Optional;
import org.concordat.api.style.Arrow;
import org.concordat.api.style.Colour;
import org.concordat.api.style.LinkStyle;
import org.concordat.api.style.NodeShape;
import org.concordat.api.style.NodeStyle;
import org.concordat.api.style.Stroke;
import org.concordat.core.declared.json.JsonObject;

/** Reads how types look. What is not said is taken from another style. */
final class StyleReader {

    private final Draft draft;

    StyleReader(Draft draft) {
        this.draft = draft;
    }

    NodeStyle node(JsonObject json, NodeStyle otherwise) {
        var style = json.object("style", FormatKeys.NODE_STYLE);
        return style.map(s -> node(s, otherwise, json)).orElse(otherwise);
    }

    private NodeStyle node(JsonObject style, NodeStyle otherwise, JsonObject of) {
        var fill = colour(style, "fill").orElse(otherwise.fill());
        var line = colour(style, "line").orElse(style.has("fill") ? fill : otherwise.line());
        try {
            return new NodeStyle(
                    style.word("shape", NodeShape.class, otherwise.shape()),
                    fill,
                    colour(style, "text").orElse(otherwise.text()),
                    line,
                    style.word("border", Stroke.class, otherwise.border()),
                    style.located("icon")
                            .map(icon -> icon.value().contains("/") ? icon.value() : draft.id() + "/" + icon.value())
                            .orElse(otherwise.icon()),
                    style.figure("width").orElse(otherwise.width()),
                    style.figure("height").orElse(otherwise.height()),
                    style.has("prose") ? style.yes("prose") : otherwise.prose());
        } catch (IllegalArgumentException e) {
            draft.mistakes().say(of.place(), Texts.get("badStyle", String.valueOf(e.getMessage())));
            return otherwise;
        }
    }

    LinkStyle link(JsonObject json, LinkStyle otherwise) {
        var style = json.object("style", FormatKeys.LINK_STYLE);
        if (style.isEmpty()) {
            return otherwise;
        }
        try {
            return new LinkStyle(
                    colour(style.get(), "line").orElse(otherwise.line()),
                    style.get().word("stroke", Stroke.class, otherwise.stroke()),
                    style.get().figure("width").orElse(otherwise.width()),
                    style.get().word("arrow", Arrow.class, otherwise.arrow()));
        } catch (IllegalArgumentException e) {
            draft.mistakes().say(json.place(), Texts.get("badStyle", String.valueOf(e.getMessage())));
            return otherwise;
        }
    }

    private Optional<Colour> colour(JsonObject style, String key) {
        var text = style.located(key);
        try {
            return text.map(t -> Colour.of(t.value()));
        } catch (IllegalArgumentException e) {
            draft.mistakes()
                    .say(
                            text.orElseThrow().place(),
                            Texts.get("badColour", text.get().value()));
            return Optional.empty();
        }
    }
}
