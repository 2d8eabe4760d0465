package org.concordat.exchange.graph;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.concordat.api.network.Element;
import org.concordat.api.vocabulary.ElementType;

/**
 * Types named as graph databases do: {@code GpPractice} for a node, {@code PARTY_TO} for a link. The care model is part of the name
 * where two types would else share it.
 */
public final class TypeNames {

    private final Map<String, String> names = new HashMap<>();

    private TypeNames() {}

    /** The names of the types of these nodes. */
    static TypeNames ofNodes(Collection<? extends Element> nodes) {
        return of(nodes, TypeNames::capitalised);
    }

    /** The names of the types of these links. */
    static TypeNames ofLinks(Collection<? extends Element> links) {
        return of(links, TypeNames::upperCase);
    }

    private static TypeNames of(Collection<? extends Element> elements, Form form) {
        var types = elements.stream().map(Element::type).map(ElementType::id).collect(Collectors.toSet());
        var owners = types.stream().collect(Collectors.groupingBy(id -> form.of(ownPart(id)), Collectors.counting()));
        var result = new TypeNames();
        types.forEach(id -> {
            var own = form.of(ownPart(id));
            result.names.put(id, owners.getOrDefault(own, 0L) == 1 ? own : form.of(id));
        });
        return result;
    }

    private interface Form {
        String of(String id);
    }

    private static String ownPart(String id) {
        return id.substring(id.indexOf('.') + 1);
    }

    private static String capitalised(String id) {
        var name = new StringBuilder();
        for (var part : id.split("[.-]")) {
            name.append(part.substring(0, 1).toUpperCase(Locale.ROOT)).append(part.substring(1));
        }
        return name.toString();
    }

    private static String upperCase(String id) {
        return id.replaceAll("([a-z0-9])([A-Z])", "$1_$2")
                .replaceAll("[.-]", "_")
                .toUpperCase(Locale.ROOT);
    }

    public String of(ElementType type) {
        return names.getOrDefault(type.id(), type.id());
    }
}
