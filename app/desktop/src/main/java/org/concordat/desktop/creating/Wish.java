package org.concordat.desktop.creating;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.api.vocabulary.NodeType;
import org.concordat.desktop.search.FuzzyMatch;

/**
 * A new node that a typed text may ask for: "gp bilbrook" asks for a GP practice called "bilbrook", "contract" for a contract.
 *
 * @param name what it is to be called; empty if the text names only the type
 * @param fit how well the text names the type
 */
public record Wish(NodeType type, String name, Fit fit) {

    private static final int MOST_FOR_LETTERS = 800;

    /** How well a text names a type. */
    public enum Fit {
        /** Each word begins a word of its label. */
        BEGINS,
        /** The label has the letters in their order. */
        LETTERS,
        /** Not at all: all of it is the name. */
        NONE
    }

    /** Whether the text names the type in some way. */
    public boolean named() {
        return fit != Fit.NONE;
    }

    /** More than any number of words can score. */
    private static final int TEXT = 1_000_000;

    private static final int LABEL = 100_000;

    private record Rated(Wish wish, int score) {}

    /**
     * The new nodes that a text may ask for, the likeliest first: those of types that it names, then one of every type with the whole text
     * as its name, the types used lately first. For an empty text, all types.
     *
     * @param recent types used lately, the latest first
     */
    public static List<Wish> of(String text, Collection<NodeType> types, List<NodeType> recent) {
        var words = text.isBlank() ? List.<String>of() : List.of(text.strip().split("\\s+"));
        var usable = types.stream().filter(type -> !type.isAbstract()).toList();
        var wishes = new ArrayList<Wish>();
        usable.stream()
                .flatMap(type -> named(type, words).stream())
                .sorted(Comparator.comparingInt((Rated rated) ->
                        -rated.score - bonus(rated.wish.type, recent) - announcement(rated.wish.type, words)))
                .map(Rated::wish)
                .forEach(wishes::add);
        Stream.concat(recent.stream(), usable.stream().filter(type -> !recent.contains(type)))
                .map(type -> new Wish(type, text.strip(), Fit.NONE))
                .filter(wish -> wishes.stream().noneMatch(known -> known.type.equals(wish.type)))
                .forEach(wishes::add);
        return wishes;
    }

    /** What begins with the whole label of a type means it, whatever words of other types follow: "service Care navigation". */
    private static int announcement(NodeType type, List<String> words) {
        if (isText(type, words)) {
            return TEXT;
        }
        return announced(type, words) == label(type).size() ? LABEL : 0;
    }

    /** Whether the first word announces a text, whatever follows: "note the practices have not signed". */
    private static boolean isText(NodeType type, List<String> words) {
        return type.style().prose() && words.get(0).replace(":", "").equalsIgnoreCase(type.label());
    }

    /** Among types that fit as well, one used lately is likelier. */
    private static int bonus(NodeType type, List<NodeType> recent) {
        return recent.contains(type) ? recent.size() - recent.indexOf(type) : 0;
    }

    /** Takes as many words for the type as it can, from either end of the text; the others are the name. */
    private static Optional<Rated> named(NodeType type, List<String> words) {
        for (int count = words.size(); count > 0; count--) {
            var score = score(words.subList(0, count), type, count == words.size());
            if (score.isPresent() && (count == 1 || !isText(type, words))) {
                return rated(type, words.subList(count, words.size()), score.get() + 1);
            }
            score = score(words.subList(words.size() - count, words.size()), type, false);
            if (score.isPresent()) {
                int front = announced(type, words);
                return front > 0
                        ? rated(type, words.subList(front, words.size()), score.get())
                        : rated(type, words.subList(0, words.size() - count), score.get());
            }
        }
        return Optional.empty();
    }

    /**
     * With how many whole words the text begins as the label of a type does: then what follows is the name, also if it says the type once
     * more, as in "gp Bilbrook GP practice".
     */
    private static int announced(NodeType type, List<String> words) {
        var label = label(type);
        int count = 0;
        while (count < Math.min(label.size(), words.size())
                && label.get(count).equals(words.get(count).toLowerCase(Locale.ROOT))) {
            count++;
        }
        return count;
    }

    private static List<String> label(NodeType type) {
        return List.of(type.label().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"));
    }

    private static Optional<Rated> rated(NodeType type, List<String> name, int score) {
        var fit = score > MOST_FOR_LETTERS + 1 ? Fit.BEGINS : Fit.LETTERS;
        return Optional.of(new Rated(new Wish(type, String.join(" ", name), fit), score));
    }

    /** How well words fit the label of a type: each begins a word of it, no two the same one, or, if they are all of the text, has letters of it in order. */
    private static Optional<Integer> score(List<String> words, NodeType type, boolean all) {
        var label = label(type);
        var typed = words.stream()
                .map(word -> word.toLowerCase(Locale.ROOT).replace(":", ""))
                .toList();
        if (begin(typed, label)) {
            int whole = (int) typed.stream().filter(label::contains).count();
            boolean first = label.get(0).startsWith(typed.get(0));
            return Optional.of(1_000 * typed.size() + 200 * whole + (first ? 100 : 0) - 10 * label.size());
        }
        var fuzzy = FuzzyMatch.score(String.join(" ", typed), type.label());
        return all && fuzzy.isPresent() && String.join("", typed).length() > 2
                ? Optional.of(Math.min(MOST_FOR_LETTERS, fuzzy.getAsInt() / 100))
                : Optional.empty();
    }

    /** Whether each word begins another word of a label, so that a name that begins like its type stays whole. */
    private static boolean begin(List<String> typed, List<String> label) {
        var left = new ArrayList<>(label);
        return typed.stream()
                .allMatch(word -> !word.isEmpty()
                        && (left.remove(word)
                                || left.stream()
                                        .filter(part -> part.startsWith(word))
                                        .findFirst()
                                        .map(left::remove)
                                        .orElse(false)));
    }
}
