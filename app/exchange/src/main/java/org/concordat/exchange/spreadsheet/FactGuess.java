package org.concordat.exchange.spreadsheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.concordat.api.core.Core;
import org.concordat.api.core.Places;
import org.concordat.api.fact.PartialDate;
import org.concordat.api.model.Vocabulary;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.api.vocabulary.ElementType;
import org.concordat.api.vocabulary.Kind;
import org.concordat.api.vocabulary.LinkType;
import org.concordat.api.vocabulary.NodeType;
import org.jspecify.annotations.Nullable;

/** Guesses which columns are facts: a heading that is the label of an attribute, or that planners often use for it. */
final class FactGuess {

    private static final List<String> DATE = List.of(ImportTexts.list("guess.date"));
    private static final List<String> PLACE = List.of(ImportTexts.list("guess.place"));
    /** Attributes that headings often call by other words than their label. */
    private static final List<String> RENAMED =
            List.of("core.listSize", "core.validFrom", "core.validTo", "core.population", "core.note", "core.status");

    private final Vocabulary vocabulary;
    private final TableSample sample;
    private final List<String> names;
    private final Map<String, List<String>> synonyms = new HashMap<>();

    FactGuess(Vocabulary vocabulary, TableSample sample) {
        this.vocabulary = vocabulary;
        this.sample = sample;
        names = sample.headings().names();
        for (var attribute : RENAMED) {
            for (var word : ImportTexts.list("guess." + attribute)) {
                synonyms.computeIfAbsent(word, w -> new ArrayList<>()).add(attribute);
            }
        }
    }

    /** Adds the columns that are facts of the link. @param type null where it is not known: only what every link may have is surely meant */
    void ofLink(String key, @Nullable LinkType type, List<ColumnRole> columns) {
        var attributes = vocabulary.attributesOf(type == null ? anyLink() : type);
        for (var name : names) {
            boolean isFree = columns.stream().noneMatch(c -> c.column().equals(name));
            var attribute = isFree ? named(Letters.words(name), attributes) : null;
            if (attribute != null) {
                columns.add(ColumnRole.fact(name, key, attribute.id()));
            }
        }
    }

    private static ElementType anyLink() {
        return LinkType.placeholder("any.link");
    }

    /**
     * Adds the columns that are facts of a node.
     *
     * @param type of the main node; null where a column says it
     */
    void ofNodes(String main, @Nullable NodeType type, List<KnownThing> things, Roles roles) {
        for (int i = 0; i < names.size(); i++) {
            if (roles.isOpen(i)) {
                var role = fact(names.get(i), main, type, things);
                if (role != null && !roles.has(r -> isSameFact(r, role))) {
                    roles.put(i, role);
                }
            }
        }
        placeByContent(main, type, roles);
        date(roles);
    }

    /** The column as a fact whose label it has for a heading. */
    Optional<ColumnRole> labelled(String heading, String key, NodeType type) {
        var joined = Letters.joined(heading);
        return vocabulary.attributesOf(type).stream()
                .filter(a -> !a.equals(Core.NAME) && Letters.joined(a.label()).equals(joined))
                .findFirst()
                .map(a -> ColumnRole.fact(heading, key, a.id()));
    }

    private static boolean isSameFact(ColumnRole one, ColumnRole other) {
        return one.role() == Role.FACT
                && one.of().equals(other.of())
                && one.attribute().equals(other.attribute())
                && (one.date() == null || one.date().equals(other.date()));
    }

    private @Nullable ColumnRole fact(String name, String main, @Nullable NodeType type, List<KnownThing> things) {
        var heading = Letters.words(name);
        for (var thing : things) {
            var rest = thing.rest(heading);
            if (!rest.equals(heading)) {
                var attribute = named(rest, vocabulary.attributesOf(thing.type()));
                if (attribute != null) {
                    return ColumnRole.fact(name, thing.key(), attribute.id());
                }
            }
        }
        var ofMain = type == null ? List.copyOf(vocabulary.attributes()) : vocabulary.attributesOf(type);
        var role = dated(name, main, ofMain);
        for (var thing : things) {
            role = role == null ? dated(name, thing.key(), vocabulary.attributesOf(thing.type())) : role;
        }
        return role;
    }

    /** Such as "List size", or "List size Oct 2021", which says when it was so. */
    private @Nullable ColumnRole dated(String name, String of, List<Attribute<?>> attributes) {
        var attribute = named(Letters.words(name), attributes);
        if (attribute != null) {
            return ColumnRole.fact(name, of, attribute.id());
        }
        for (int space = name.indexOf(' '); space >= 0; space = name.indexOf(' ', space + 1)) {
            var figure = named(Letters.words(name.substring(0, space)), attributes);
            var when = day(name.substring(space));
            if (figure != null && figure.kind() == Kind.OBSERVATIONS && when.isPresent()) {
                return ColumnRole.fact(name, of, figure.id()).withDate(when.get());
            }
        }
        return null;
    }

    private static Optional<PartialDate> day(String words) {
        try {
            return Optional.of(DateWords.read(words.replaceAll("[(),]|^\\s*(at|in|on|as at)\\b", " ")));
        } catch (UnfitCell e) {
            return Optional.empty();
        }
    }

    private @Nullable Attribute<?> named(String words, List<Attribute<?>> attributes) {
        var joined = words.replace(" ", "");
        var meant = synonyms.getOrDefault(words, List.of());
        return attributes.stream()
                .filter(a -> meant.contains(a.id())
                        || Letters.joined(a.label()).equals(joined)
                        || Letters.joined(a.id().substring(a.id().lastIndexOf('.') + 1))
                                .equals(joined))
                .findFirst()
                .orElse(null);
    }

    private void placeByContent(String main, @Nullable NodeType type, Roles roles) {
        var attributes = type == null ? List.<Attribute<?>>of() : vocabulary.attributesOf(type);
        for (int i = 0; i < names.size(); i++) {
            boolean isPostcode = CellShape.POSTCODE.fits(sample.cells(i + 1));
            var attribute = isPostcode && attributes.contains(Places.POSTCODE) ? Places.POSTCODE : Places.PLACE_NAME;
            var role = ColumnRole.fact(names.get(i), main, attribute.id());
            boolean isPlace = isPostcode || PLACE.contains(Letters.words(names.get(i)));
            boolean isFree = roles.isOpen(i) && !roles.has(r -> isSameFact(r, role));
            if (isPlace && isFree && attributes.contains(attribute)) {
                roles.put(i, role);
            }
        }
    }

    /** The one column that says when the figures were so. */
    private void date(Roles roles) {
        for (int i = 0; i < names.size(); i++) {
            if (roles.isOpen(i) && DATE.contains(Letters.words(names.get(i)))) {
                var column = names.get(i);
                roles.replaceAll(role -> isUndatedFigure(role) ? role.withDateColumn(column) : role);
                return;
            }
        }
    }

    private boolean isUndatedFigure(ColumnRole role) {
        var attribute = vocabulary.attribute(role.attribute());
        return role.role() == Role.FACT
                && role.date() == null
                && attribute.isPresent()
                && attribute.get().kind() == Kind.OBSERVATIONS;
    }
}
