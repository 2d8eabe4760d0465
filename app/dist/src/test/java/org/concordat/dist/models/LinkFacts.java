package org.concordat.dist.models;

import static java.util.Map.entry;

import java.util.Arrays;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.Core;
import org.concordat.api.core.RelationshipLinks;
import org.concordat.api.network.Link;

/** What each key of a link of the facts says, and whether a link of a network says the same. */
final class LinkFacts {

    static final Map<String, BiPredicate<Link, String>> KEYS = Map.ofEntries(
            entry("id", (link, text) -> link.id().value().equals(text)),
            entry("type", (link, text) -> link.type().id().equals("core." + camelCase(text))),
            entry("from", (link, text) -> link.from().value().equals(text)),
            entry("to", (link, text) -> link.to().value().equals(text)),
            entry("status", (link, text) -> text.equals(link.get(Core.STATUS))),
            entry("source", (link, text) -> link.all(Core.SOURCES).equals(Printed.sources(text))),
            entry("date", LinkFacts::isDated),
            entry("note", LinkFacts::isRemarked),
            entry(
                    "contract",
                    (link, text) -> link.find(ContractLinks.UNDER_CONTRACT)
                            .filter(c -> c.value().equals(text))
                            .isPresent()));

    private LinkFacts() {}

    /** A deadline, or a day on which it was so, stands in words; any other date is where the link begins. */
    private static boolean isDated(Link link, String text) {
        var begins = Printed.date(text).equals(link.find(Core.VALID_FROM));
        var noted = Printed.isNoted(link, text);
        return begins && (noted || Printed.isDate(text))
                || noted && (text.startsWith("by ") || Printed.isNoted(link, "as at " + text));
    }

    private static boolean isRemarked(Link link, String text) {
        return Stream.of(Core.NOTE, RelationshipLinks.SUBJECT, ContractLinks.CONDITION)
                .anyMatch(words -> Printed.plain(link.get(words, "")).contains(Printed.plain(text)));
    }

    private static String camelCase(String snakeCase) {
        var words = snakeCase.split("_");
        return words[0]
                + Arrays.stream(words)
                        .skip(1)
                        .map(w -> Character.toUpperCase(w.charAt(0)) + w.substring(1))
                        .collect(Collectors.joining());
    }
}
