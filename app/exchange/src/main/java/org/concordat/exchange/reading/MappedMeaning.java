package org.concordat.exchange.reading;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.concordat.api.core.Core;
import org.concordat.api.model.Vocabulary;
import org.concordat.api.network.Facts;
import org.concordat.api.vocabulary.LinkType;
import org.concordat.api.vocabulary.NodeType;
import org.concordat.exchange.spreadsheet.CellTexts;

/** What a file of another program says, through a mapping. */
final class MappedMeaning implements Meaning {

    private final Vocabulary vocabulary;
    private final GraphMapping mapping;
    private final CellTexts values;

    MappedMeaning(Vocabulary vocabulary, GraphMapping mapping) {
        this.vocabulary = vocabulary;
        this.mapping = mapping;
        values = new CellTexts(vocabulary);
    }

    @Override
    public NodeType typeOf(FoundNode node, BiConsumer<String, String> complaint) {
        return vocabulary.nodeType(typeId(mapping.nodes(), node.cells(), complaint));
    }

    @Override
    public LinkType typeOf(FoundLink link, BiConsumer<String, String> complaint) {
        return vocabulary.linkType(typeId(mapping.links(), link.cells(), complaint));
    }

    private static String typeId(
            GraphMapping.Half half, Map<String, String> cells, BiConsumer<String, String> complaint) {
        var word = cells.getOrDefault(half.typeColumn(), "");
        var known = half.types().get(word);
        if (known == null && !word.isEmpty()) {
            complaint.accept(ReadingTexts.of("skipped.type", half.otherType()), word);
        }
        return known == null ? half.otherType() : known;
    }

    @Override
    public Facts factsOf(FoundNode node, NodeType type, BiConsumer<String, String> complaint) {
        return facts(mapping.nodes(), node.cells(), complaint);
    }

    @Override
    public Facts factsOf(FoundLink link, LinkType type, BiConsumer<String, String> complaint) {
        return facts(mapping.links(), link.cells(), complaint);
    }

    private Facts facts(GraphMapping.Half half, Map<String, String> cells, BiConsumer<String, String> complaint) {
        var facts = new TreeMap<String, Object>();
        half.facts().forEach((column, id) -> {
            var text = cells.getOrDefault(column, "");
            vocabulary
                    .attribute(id)
                    .flatMap(attribute -> values.read(attribute, text, complaint))
                    .ifPresent(value -> facts.put(id, value));
        });
        var name = cells.getOrDefault(half.nameColumn(), "").strip();
        if (!name.isEmpty()) {
            facts.put(Core.NAME.id(), name);
        }
        return Facts.ofChecked(facts);
    }
}
