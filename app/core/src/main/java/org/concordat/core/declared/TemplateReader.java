package org.concordat.core.declared;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.concordat.api.core.Core;
import org.concordat.api.fact.LinkId;
import org.concordat.api.fact.NodeId;
import org.concordat.api.model.Template;
import org.concordat.api.network.Facts;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.template.Sketch;
import org.concordat.core.declared.json.Json;
import org.concordat.core.declared.json.JsonObject;
import org.concordat.core.declared.json.Text;

/** Reads templates: nodes by keys on a grid of columns and rows, and links between those keys. */
final class TemplateReader {

    private final Draft draft;

    TemplateReader(Draft draft) {
        this.draft = draft;
    }

    List<Template> all(JsonObject model) {
        var templates = new ArrayList<Template>();
        for (var json : model.objects("templates", FormatKeys.TEMPLATE)) {
            draft.own(json.requiredText("id")).flatMap(id -> template(id, json)).ifPresent(templates::add);
        }
        return templates;
    }

    private Optional<Template> template(String id, JsonObject json) {
        var sketch = new Sketch();
        var nodes = new HashMap<String, Node>();
        int before = draft.mistakes().all().size();
        for (var node : json.objects("nodes", FormatKeys.TEMPLATE_NODE)) {
            node(id, node, nodes).ifPresent(made -> place(node, made, sketch));
        }
        for (var link : json.objects("links", FormatKeys.TEMPLATE_LINK)) {
            link(link, nodes).ifPresent(sketch::link);
        }
        var words = draft.translation();
        var label = words.of(id, json.text("label"));
        var help = words.of(id + ".help", json.text("help"));
        return draft.mistakes().all().size() > before ? Optional.empty() : Optional.of(sketch.as(id, label, help));
    }

    private Optional<Node> node(String template, JsonObject json, Map<String, Node> nodes) {
        var key = json.requiredText("key");
        if (!key.value().matches("[A-Za-z0-9][A-Za-z0-9_-]{0,40}") || nodes.containsKey(key.value())) {
            draft.mistakes().say(key.place(), Texts.get("badKey", key.value()));
            return Optional.empty();
        }
        var name = draft.translation().of(template + "." + key.value(), json.text("name"));
        var facts = FactReader.facts(json.entries("facts"), draft);
        var type = draft.nodeType(json.requiredText("type"));
        if (type.filter(t -> t.isAbstract()).isPresent()) {
            draft.mistakes()
                    .say(
                            json.place(),
                            Texts.get("abstractType", type.orElseThrow().id()));
        }
        return type.map(t -> {
            var all = Node.of(t).facts().asMap();
            all.putAll(facts.asMap());
            var node = new Node(new NodeId(key.value()), t, Facts.ofChecked(all)).with(Core.NAME, name);
            nodes.put(key.value(), node);
            return node;
        });
    }

    private void place(JsonObject json, Node node, Sketch sketch) {
        if (json.has("at") == json.has("around")) {
            draft.mistakes().say(json.place(), Texts.get("noPlace"));
            return;
        }
        json.object("around", FormatKeys.AROUND).ifPresent(around -> {
            around.require("first", "last", "row");
            sketch.around(
                    around.figure("first").orElse(0),
                    around.figure("last").orElse(0),
                    around.figure("row").orElse(0),
                    node);
        });
        json.find("at").flatMap(at -> pair(json, "at", at)).ifPresent(at -> {
            var size = json.find("size").flatMap(given -> pair(json, "size", given));
            var style = node.type().style();
            sketch.at(
                    at[0],
                    at[1],
                    size.map(s -> s[0]).orElse(style.width()),
                    size.map(s -> s[1]).orElse(style.height()),
                    node);
        });
    }

    private Optional<double[]> pair(JsonObject json, String key, Json place) {
        var numbers = json.items(key).stream()
                .map(Json::value)
                .filter(BigDecimal.class::isInstance)
                .mapToDouble(n -> ((BigDecimal) n).doubleValue())
                .toArray();
        if (numbers.length != 2 || Math.abs(numbers[0]) > 1_000 || Math.abs(numbers[1]) > 1_000) {
            draft.mistakes().say(place.place(), Texts.get("badPair", key));
            return Optional.empty();
        }
        return Optional.of(numbers);
    }

    private Optional<Link> link(JsonObject json, Map<String, Node> nodes) {
        var type = draft.linkType(json.requiredText("type"));
        var from = end(json.requiredText("from"), nodes);
        var to = end(json.requiredText("to"), nodes);
        var facts = FactReader.facts(json.entries("facts"), draft);
        return type.isEmpty() || from.isEmpty() || to.isEmpty()
                ? Optional.empty()
                : Optional.of(new Link(
                        LinkId.random(), type.get(), from.get().id(), to.get().id(), facts));
    }

    private Optional<Node> end(Text key, Map<String, Node> nodes) {
        var node = nodes.get(key.value());
        if (node == null) {
            draft.mistakes().say(key.place(), Texts.get("noKey", key.value()));
        }
        return Optional.ofNullable(node);
    }
}
