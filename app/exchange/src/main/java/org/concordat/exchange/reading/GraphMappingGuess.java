package org.concordat.exchange.reading;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.concordat.api.core.Core;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.RelationshipLinks;
import org.concordat.api.model.Vocabulary;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.api.vocabulary.ElementType;
import org.concordat.exchange.graph.FactNames;
import org.concordat.exchange.spreadsheet.TypeWords;

/** Guesses what the columns of a graph file of another program mean, by their names and by what is in them. */
final class GraphMappingGuess {

    private static final List<String> TYPE = List.of(ReadingTexts.list("guess.type"));
    private static final List<String> NAME = List.of(ReadingTexts.list("guess.name"));

    private final Vocabulary vocabulary;

    GraphMappingGuess(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    GraphMapping of(GraphScan scan) {
        var nodeTypes =
                vocabulary.nodeTypes().stream().filter(t -> !t.isAbstract()).toList();
        return new GraphMapping(
                half(scan.nodeColumns(), nodeTypes, Organisations.ORGANISATION),
                half(scan.linkColumns(), vocabulary.linkTypes(), RelationshipLinks.PARTNER_WITH));
    }

    private GraphMapping.Half half(
            Map<String, Set<String>> columns, Collection<? extends ElementType> types, ElementType other) {
        var typeColumn = "";
        Map<String, String> typesByWord = Map.of();
        for (var name : TYPE) {
            var column = like(name, columns.keySet());
            var found = column.map(c -> types(columns.getOrDefault(c, Set.of()), types));
            if (found.isPresent() && found.get().size() > typesByWord.size()) {
                typeColumn = column.get();
                typesByWord = found.get();
            }
        }
        var nameColumn = NAME.stream()
                .flatMap(name -> like(name, columns.keySet()).stream())
                .findFirst()
                .orElse("");
        return new GraphMapping.Half(
                typeColumn, typesByWord, other.id(), nameColumn, facts(columns.keySet(), typeColumn, nameColumn));
    }

    private static Optional<String> like(String name, Set<String> columns) {
        return columns.stream().filter(c -> c.equalsIgnoreCase(name)).findFirst();
    }

    private static Map<String, String> types(Set<String> words, Collection<? extends ElementType> types) {
        var found = new TreeMap<String, String>();
        for (var word : words) {
            types.stream()
                    .filter(type -> TypeWords.isCalled(type, word))
                    .findFirst()
                    .ifPresent(type -> found.put(word, type.id()));
        }
        return found;
    }

    private Map<String, String> facts(Set<String> columns, String typeColumn, String nameColumn) {
        var facts = new TreeMap<String, String>();
        if (columns.contains(Cell.START)) {
            facts.put(Cell.START, Core.VALID_FROM.id());
        }
        if (columns.contains(Cell.END)) {
            facts.put(Cell.END, Core.VALID_TO.id());
        }
        for (var column : columns) {
            boolean isTaken = column.equals(typeColumn) || column.equals(nameColumn) || Cell.ALL.contains(column);
            if (!isTaken) {
                attribute(column).filter(a -> !a.equals(Core.NAME)).ifPresent(a -> facts.put(column, a.id()));
            }
        }
        return facts;
    }

    private Optional<Attribute<?>> attribute(String column) {
        var exact = vocabulary.attribute(FactNames.attributeOf(column));
        return exact.isPresent()
                ? exact
                : vocabulary.attributes().stream()
                        .<Attribute<?>>map(a -> a)
                        .filter(a -> TypeWords.isCalled(a.id(), a.label(), column))
                        .findFirst();
    }
}
