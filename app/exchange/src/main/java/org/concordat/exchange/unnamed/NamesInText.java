package org.concordat.exchange.unnamed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.concordat.api.core.Core;
import org.concordat.api.fact.Alias;
import org.concordat.api.network.Node;
import org.concordat.api.vocabulary.Words;

/** Takes names of persons out of texts: each where it stands in full, as an alias, or as a family name after a title. */
final class NamesInText {

    private static final Words WORDS = Words.beside(NamesInText.class);
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    /** By the names in small letters, as patterns find them. */
    private final Map<String, String> labels;

    private final Pattern pattern;

    private NamesInText(Map<String, String> labels) {
        this.labels = labels;
        var longestFirst = labels.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(NamesInText::loosely)
                .collect(Collectors.joining("|"));
        pattern = Pattern.compile("(?<!\\w)(?:" + longestFirst + ")(?!\\w)", FLAGS);
    }

    /** @param labels what is to be said of each person instead */
    static NamesInText of(Map<Node, String> labels) {
        var byName = new LinkedHashMap<String, String>();
        labels.forEach((person, label) -> {
            for (var name : names(person)) {
                byName.putIfAbsent(plain(name), label);
            }
        });
        return new NamesInText(byName);
    }

    private static List<String> names(Node person) {
        var names = new ArrayList<String>();
        person.find(Core.NAME).ifPresent(names::add);
        person.facts().all(Core.ALIASES).stream().map(Alias::name).forEach(names::add);
        names.removeIf(String::isBlank);
        var titled = new ArrayList<String>();
        for (var name : names) {
            var words = SPACE.split(name.strip());
            if (words.length > 1) {
                for (var title : WORDS.get("titles").split(",")) {
                    titled.add(title + " " + words[words.length - 1]);
                }
            }
        }
        names.addAll(titled);
        return names;
    }

    private static String plain(String name) {
        return SPACE.matcher(name.strip()).replaceAll(" ").toLowerCase(java.util.Locale.ROOT);
    }

    /** However many spaces stand between its words. */
    private static String loosely(String name) {
        return SPACE.splitAsStream(name).map(Pattern::quote).collect(Collectors.joining("\\s+"));
    }

    String without(String text) {
        return without(text, label -> label);
    }

    /** The same of JSON, which stays JSON. */
    String withoutIn(String json) {
        return without(json, label -> label.replace("\\", "\\\\").replace("\"", "\\\""));
    }

    private String without(String text, UnaryOperator<String> as) {
        return labels.isEmpty()
                ? text
                : pattern.matcher(text)
                        .replaceAll(found -> Matcher.quoteReplacement(
                                as.apply(labels.getOrDefault(plain(found.group()), found.group()))));
    }
}
