package org.concordat.cli;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.concordat.api.core.Core;
import org.concordat.api.fact.ElementId;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Element;
import org.concordat.api.network.Link;
import org.concordat.api.network.Network;
import org.jspecify.annotations.Nullable;

/** How the elements of a network are named in answers. */
record Elements(Network network) {

    /** For people: names with ids. */
    String line(Collection<ElementId> ids) {
        return ids.stream().map(this::named).collect(Collectors.joining(", "));
    }

    private String named(ElementId id) {
        var element = network.element(id);
        return element == null ? id.value() : Texts.of("element", name(element), id.value());
    }

    /** The name of an element; a link without one is told by its ends. */
    private String name(Element element) {
        var name = element.get(Core.NAME, "");
        if (name.isBlank() && element instanceof Link link) {
            return Texts.of("element.link", nodeName(link.from()), link.type().label(), nodeName(link.to()));
        }
        return name.isBlank() ? element.type().label() : name;
    }

    private String nodeName(NodeId id) {
        return network.find(id).map(this::name).orElse(id.value());
    }

    /** For programs; docs/command-line.md promises its shape. */
    List<Map<String, @Nullable Object>> json(Collection<ElementId> ids) {
        return ids.stream().map(this::json).toList();
    }

    private Map<String, @Nullable Object> json(ElementId id) {
        var element = network.element(id);
        return Json.object(
                "id", id.value(),
                "kind", id instanceof NodeId ? "node" : "link",
                "type", element == null ? null : element.type().id(),
                "name", element == null ? null : name(element));
    }
}
