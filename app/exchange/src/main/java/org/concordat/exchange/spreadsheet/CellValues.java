package org.concordat.exchange.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.concordat.api.core.ExternalIds;
import org.concordat.api.fact.Alias;
import org.concordat.api.fact.DatedChoice;
import org.concordat.api.fact.Observation;
import org.concordat.api.fact.PartialDate;
import org.concordat.api.fact.Source;
import org.concordat.api.model.Vocabulary;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.api.vocabulary.Choice;
import org.jspecify.annotations.Nullable;

/** Turns the text of cells into values of attributes. */
final class CellValues {

    private static final Set<String> NOTHING = Set.of("", "-", "\u2013", "\u2014", "n/a", "#n/a", "null");
    private static final Set<String> YES = Set.of("yes", "y", "true", "t", "1", "x", "\u2713", "\u2714");
    private static final Set<String> NO = Set.of("no", "n", "false", "f", "0", "\u2717", "\u2718");

    private final Vocabulary vocabulary;
    private final EndFinder ends;
    private final @Nullable Source source;

    /**
     * Reads the cells of one table.
     *
     * @param ends finds the nodes that a reference names
     * @param source where figures are said to come from; null for nowhere
     */
    CellValues(Vocabulary vocabulary, EndFinder ends, @Nullable Source source) {
        this.vocabulary = vocabulary;
        this.ends = ends;
        this.source = source;
    }

    /** Whether a cell says nothing. */
    static boolean isNothing(String cell) {
        return NOTHING.contains(Letters.tidy(cell).toLowerCase(Locale.ROOT));
    }

    /** The value of a cell that says something. */
    Object read(Attribute<?> attribute, ColumnRole role, @Nullable PartialDate date, String cell) throws UnfitCell {
        var text = cell.strip();
        return switch (attribute.kind().name()) {
            case TEXT -> text;
            case TEXTS -> parts(text);
            case WHOLE -> NumberWords.readWhole(text);
            case DECIMAL, MONEY -> NumberWords.read(text);
            case YES_NO -> yesNo(text);
            case DATE -> DateWords.read(text);
            case CHOICE -> choice(attribute, role, text);
            case DATED_CHOICES -> datedChoices(attribute, role, text);
            case REFERENCE -> ends.find(text).id();
            case REFERENCES -> {
                var all = new ArrayList<Object>();
                for (var part : parts(text)) {
                    all.add(ends.find(part).id());
                }
                yield List.copyOf(all);
            }
            case OBSERVATIONS -> List.of(new Observation(NumberWords.read(text), date, source, ""));
            case ALIASES -> parts(text).stream().map(Alias::of).toList();
            case SOURCES -> List.of(Source.of(Letters.tidy(text), ""));
            case IMAGE -> throw new UnfitCell(ImportTexts.of("reason.image"), text);
            case CODES -> Map.of(role.scheme().isEmpty() ? ExternalIds.ODS : role.scheme(), code(text));
        };
    }

    /** Codes are compared letter by letter, so they are tidied. */
    static String code(String text) {
        return Letters.tidy(text).toUpperCase(Locale.ROOT);
    }

    private static List<String> parts(String text) {
        return Stream.of(text.split("[;\n]"))
                .map(String::strip)
                .filter(p -> !p.isEmpty())
                .toList();
    }

    private static Boolean yesNo(String text) throws UnfitCell {
        var word = text.toLowerCase(Locale.ROOT);
        if (YES.contains(word) || NO.contains(word)) {
            return YES.contains(word);
        }
        throw new UnfitCell(ImportTexts.of("reason.yesNo"), text);
    }

    private List<DatedChoice> datedChoices(Attribute<?> attribute, ColumnRole role, String text) throws UnfitCell {
        var all = new ArrayList<DatedChoice>();
        for (var part : parts(text)) {
            all.add(DatedChoice.always(choice(attribute, role, part)));
        }
        return List.copyOf(all);
    }

    private String choice(Attribute<?> attribute, ColumnRole role, String text) throws UnfitCell {
        var mapped = mapped(role, text);
        var choices = vocabulary.choicesOf(attribute);
        if (choices.isEmpty()) {
            return mapped;
        }
        var word = Letters.joined(mapped);
        for (var choice : choices) {
            if (isCalled(choice, word)) {
                return choice.id();
            }
        }
        throw new UnfitCell(
                ImportTexts.of("reason.choice", attribute.label()),
                ImportTexts.of(
                        "detail.nearest",
                        text,
                        Nearest.to(mapped, choices.stream().map(Choice::label).toList())));
    }

    /** By its id, by its label, or by the label without what stands in brackets: "Primary care network (PCN)". */
    private static boolean isCalled(Choice choice, String word) {
        return Stream.of(choice.id(), choice.label(), choice.label().replaceAll("\\(.*\\)", ""))
                .map(Letters::joined)
                .anyMatch(word::equals);
    }

    /** What the mapping says that a word of the table means, or the word. */
    static String mapped(ColumnRole role, String text) {
        return role.values().entrySet().stream()
                .filter(e -> Letters.same(e.getKey(), text))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(text);
    }
}
