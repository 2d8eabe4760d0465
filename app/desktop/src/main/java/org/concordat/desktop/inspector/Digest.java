package org.concordat.desktop.inspector;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.concordat.api.fact.ElementId;
import org.concordat.api.network.Element;
import org.concordat.api.network.Network;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.api.vocabulary.ElementType;
import org.concordat.core.caremodel.CareModels;

/**
 * What the inspector shows of the selected elements: how many there are of each type, which attributes they have in common, and what all of
 * them say of each. Immutable; made by any thread from a network that does not change meanwhile.
 *
 * @param first one of them
 * @param types how many there are of each type, in the order of selection
 */
record Digest(
        Element first, int count, Map<ElementType, Integer> types, Sheet sheet, Map<Attribute<?>, Shown<?>> values) {

    /**
     * Takes time in proportion to the number of elements.
     *
     * @param wanted ids of attributes to show though they are empty
     * @return empty if none of the elements is in the network
     */
    static Optional<Digest> of(
            List<? extends ElementId> ids, Network network, CareModels careModels, Set<String> wanted) {
        var elements =
                ids.stream().map(network::element).flatMap(Stream::ofNullable).toList();
        return elements.isEmpty() ? Optional.empty() : Optional.of(of(elements, careModels, wanted));
    }

    private static Digest of(List<? extends Element> elements, CareModels careModels, Set<String> wanted) {
        var types = new LinkedHashMap<ElementType, Integer>();
        elements.forEach(element -> types.merge(element.type(), 1, Integer::sum));
        var sheet = Sheet.of(elements, careModels, wanted);
        var values = new HashMap<Attribute<?>, Shown<?>>();
        sheet.attributes().forEach(attribute -> values.put(attribute, Shown.of(attribute, elements)));
        return new Digest(Objects.requireNonNull(elements.get(0)), elements.size(), types, sheet, values);
    }

    /** What they say of an attribute of the sheet. */
    @SuppressWarnings("unchecked")
    <T> Shown<T> shown(Attribute<T> attribute) {
        var shown = values.get(attribute);
        return shown == null ? new Shown.Nothing<>() : (Shown<T>) shown;
    }
}
