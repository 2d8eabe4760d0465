package org.concordat.core.caremodel;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.concordat.api.fact.DatedChoice;
import org.concordat.api.model.Addition;
import org.concordat.api.network.Element;
import org.concordat.api.vocabulary.Choice;
import org.concordat.api.vocabulary.Kind;
import org.concordat.core.document.CareModelUse;
import org.concordat.core.document.Content;
import org.jspecify.annotations.Nullable;

/**
 * Which care models have left a trace in a content: by the prefix of a type or attribute, or by a choice that they add to an attribute of
 * another, such as MCP among the models of a partnership. Of a choice that nobody here knows, nobody can tell whose it is; then the
 * missing care models that the file names keep their place.
 */
final class CareModelTraces {

    private final SortedSet<String> found = new TreeSet<>();

    /** By choice attribute: each known choice and the care model that brings it. */
    private final Map<String, Map<String, String>> owners = new HashMap<>();

    private boolean unknownChoice;

    private CareModelTraces(CareModels here) {
        here.vocabulary().attributes().stream()
                .filter(a -> a.kind().equals(Kind.CHOICE) || a.kind().equals(Kind.DATED_CHOICES))
                .forEach(a -> own(a.id(), a.choices(), prefix(a.id())));
        for (var model : here.models()) {
            model.additions().stream()
                    .filter(Addition.Choices.class::isInstance)
                    .map(Addition.Choices.class::cast)
                    .forEach(added -> own(added.attribute().id(), added.choices(), model.id()));
        }
    }

    private void own(String attribute, List<Choice> choices, String model) {
        var known = owners.computeIfAbsent(attribute, id -> new HashMap<>());
        choices.forEach(choice -> known.putIfAbsent(choice.id(), model));
    }

    /** @return the ids of the care models, sorted */
    static Collection<String> in(Content content, CareModels here) {
        var traces = new CareModelTraces(here);
        Stream<Element> elements = Stream.concat(content.nodes().stream(), content.links().stream());
        elements.forEach(traces::follow);
        content.settings().parameters().forEach((id, value) -> traces.found.add(prefix(id)));
        traces.found.remove("");
        if (traces.unknownChoice) {
            content.careModels().stream()
                    .map(CareModelUse::id)
                    .filter(id -> here.find(id).isEmpty())
                    .forEach(traces.found::add);
        }
        return traces.found;
    }

    private void follow(Element element) {
        found.add(prefix(element.type().id()));
        element.facts().forEach((id, value) -> {
            found.add(prefix(id));
            var known = owners.get(id);
            if (known != null) {
                choices(value).forEach(choice -> follow(known.get(choice)));
            }
        });
    }

    private void follow(@Nullable String owner) {
        if (owner == null) {
            unknownChoice = true;
        } else {
            found.add(owner);
        }
    }

    private static Stream<String> choices(Object value) {
        if (value instanceof List<?> several) {
            return several.stream()
                    .filter(DatedChoice.class::isInstance)
                    .map(DatedChoice.class::cast)
                    .map(DatedChoice::choice);
        }
        return value instanceof String choice ? Stream.of(choice) : Stream.empty();
    }

    /** The care model that an id names; none for what a file says beside the facts, which the reader keeps under a path. */
    private static String prefix(String id) {
        return id.startsWith("/") ? "" : id.substring(0, Math.max(0, id.indexOf('.')));
    }
}
