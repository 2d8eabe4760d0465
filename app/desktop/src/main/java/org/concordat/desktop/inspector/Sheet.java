package org.concordat.desktop.inspector;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.concordat.api.core.Core;
import org.concordat.api.core.Remarks;
import org.concordat.api.network.Element;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.api.vocabulary.ElementType;
import org.concordat.core.caremodel.CareModels;

/**
 * Which attributes the inspector shows, in which order: identity first, then the type's own by care model, then dates, evidence and notes. To stay calm it leaves out common and inherited attributes that are empty; they can be added.
 *
 * @param more the attributes left out, in the order of the vocabulary
 * @param unknown ids of facts that no care model here knows
 */
record Sheet(List<Section> sections, List<Attribute<?>> more, List<String> unknown) {

    /** @param title the heading; empty for the first section */
    record Section(String title, List<Attribute<?>> attributes) {}

    private static final List<Attribute<?>> IDENTITY = List.of(Core.NAME, Core.STATUS);
    private static final List<Attribute<?>> SOURCES = List.of(Core.SOURCES);
    private static final List<Attribute<?>> CONFIDENCE = List.of(Core.CONFIDENCE);
    private static final List<Attribute<?>> DATES = List.of(Core.VALID_FROM, Core.VALID_TO);

    /**
     * The sheet of one element, or of what several have in common.
     *
     * @param elements at least one
     * @param wanted ids of attributes to show though they are empty
     */
    static Sheet of(List<? extends Element> elements, CareModels careModels, Set<String> wanted) {
        var left = new LinkedHashSet<Attribute<?>>(
                careModels.vocabulary().attributesOf(elements.get(0).type()));
        var types = elements.stream().map(Element::type).distinct().toList();
        types.forEach(type -> left.retainAll(careModels.vocabulary().attributesOf(type)));
        if (elements.size() > 1) {
            left.remove(Core.NAME);
        }
        var more = new ArrayList<Attribute<?>>();
        var sections = new ArrayList<Section>();
        var identity = taken(IDENTITY, left);
        var dates = taken(DATES, left);
        var sources = taken(SOURCES, left);
        var confidence = taken(CONFIDENCE, left);
        var common = taken(Core.COMMON, left);
        sections.add(new Section("", identity));
        byCareModel(left, types, careModels).forEach((title, attributes) -> {
            var shown = kept(attributes, elements, types, wanted, more);
            if (!shown.isEmpty()) {
                sections.add(new Section(title, shown));
            }
        });
        sections.add(new Section(TextForm.WORDS.get("section.dates"), dates));
        // Nobody asks where a remark was found.
        boolean remarks = elements.stream().anyMatch(Remarks::isOne);
        var shownSources = remarks ? kept(sources, elements, types, wanted, more) : sources;
        var evidence = Stream.concat(shownSources.stream(), kept(confidence, elements, types, wanted, more).stream())
                .toList();
        sections.add(new Section(TextForm.WORDS.get("section.evidence"), evidence));
        var notes = kept(common, elements, types, wanted, more);
        if (!notes.isEmpty()) {
            sections.add(new Section(TextForm.WORDS.get("section.notes"), notes));
        }
        sections.removeIf(s -> s.attributes().isEmpty());
        return new Sheet(List.copyOf(sections), List.copyOf(more), unknown(elements, careModels));
    }

    /** All that is shown, in order. */
    List<Attribute<?>> attributes() {
        return sections.stream()
                .<Attribute<?>>flatMap(s -> s.attributes().stream())
                .toList();
    }

    private static List<Attribute<?>> taken(List<Attribute<?>> wanted, Set<Attribute<?>> left) {
        return wanted.stream().filter(left::remove).toList();
    }

    private static Map<String, List<Attribute<?>>> byCareModel(
            Set<Attribute<?>> attributes, List<? extends ElementType> types, CareModels careModels) {
        var sections = new LinkedHashMap<String, List<Attribute<?>>>();
        var own = types.size() == 1 ? prefix(types.get(0).id()) : "";
        for (var attribute : attributes) {
            var model = prefix(attribute.id());
            var title = model.equals(own)
                    ? types.get(0).label()
                    : careModels.find(model).map(m -> m.name()).orElse(model);
            sections.computeIfAbsent(title, t -> new ArrayList<>()).add(attribute);
        }
        return sections;
    }

    private static List<Attribute<?>> kept(
            List<Attribute<?>> attributes,
            List<? extends Element> elements,
            List<? extends ElementType> types,
            Set<String> wanted,
            List<Attribute<?>> more) {
        var kept = new ArrayList<Attribute<?>>();
        for (var attribute : attributes) {
            boolean shown = attribute.required()
                    || wanted.contains(attribute.id())
                    || types.stream().anyMatch(type -> type.ownAttributes().contains(attribute))
                    || elements.stream().anyMatch(e -> e.facts().raw(attribute.id()) != null);
            (shown ? kept : more).add(attribute);
        }
        return List.copyOf(kept);
    }

    private static List<String> unknown(List<? extends Element> elements, CareModels careModels) {
        if (elements.size() > 1) {
            return List.of();
        }
        var element = elements.get(0);
        var known = careModels.vocabulary().attributesOf(element.type());
        return element.facts().asMap().keySet().stream()
                .filter(id -> known.stream().noneMatch(a -> a.id().equals(id)))
                .toList();
    }

    private static String prefix(String id) {
        return id.substring(0, id.indexOf('.'));
    }
}
