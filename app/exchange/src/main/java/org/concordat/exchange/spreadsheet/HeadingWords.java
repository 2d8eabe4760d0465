package org.concordat.exchange.spreadsheet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.concordat.api.core.ExternalIds;
import org.concordat.api.model.Vocabulary;
import org.jspecify.annotations.Nullable;

/** What a heading speaks of, and which part of it: "PCN ODS code" is the code of a network in the ODS. */
final class HeadingWords {

    /** The key of what a row is about, where its headings do not say what that is. */
    static final String MAIN = "node";

    private static final Map<String, String> SCHEMES = Map.of(
            "ods", ExternalIds.ODS,
            "ons", ExternalIds.ONS,
            "cqc", ExternalIds.CQC,
            "ocds", ExternalIds.OCDS,
            "companies house", ExternalIds.COMPANIES_HOUSE,
            "company", ExternalIds.COMPANIES_HOUSE);
    private static final List<String> CODE = List.of(ImportTexts.list("guess.part.code"));
    private static final List<String> ID = List.of(ImportTexts.list("guess.part.id"));
    private static final List<String> NAME = List.of(ImportTexts.list("guess.part.name"));
    private static final List<String> TYPE = List.of(ImportTexts.list("guess.part.type"));
    private static final List<String> ANYTHING = List.of(ImportTexts.list("guess.anything"));

    private final List<KnownThing> things;

    HeadingWords(Vocabulary vocabulary) {
        things = KnownThing.all(vocabulary);
    }

    /**
     * What a heading says of which thing.
     *
     * @param thing null for whatever the row is about
     * @param scheme of a code
     */
    record Meaning(@Nullable KnownThing thing, Role role, String scheme) {

        String key() {
            return thing == null ? MAIN : thing.key();
        }
    }

    /** What a heading means as far as it tells a thing from others; empty for facts and what is not known. */
    Optional<Meaning> meaning(String heading) {
        var words = Letters.words(heading);
        return part(words, ID, Role.ID)
                .or(() -> part(words, CODE, Role.CODE))
                .or(() -> part(words, TYPE, Role.TYPE))
                .or(() -> part(words, NAME, Role.NAME))
                .or(() -> thing(words).map(t -> new Meaning(t, Role.NAME, "")))
                .or(() -> ANYTHING.contains(words) ? Optional.of(new Meaning(null, Role.NAME, "")) : Optional.empty());
    }

    private Optional<Meaning> part(String words, List<String> names, Role role) {
        return names.stream()
                .filter(n -> words.equals(n) || words.endsWith(" " + n))
                .findFirst()
                .flatMap(n -> of(words.substring(0, words.length() - n.length()).strip(), role));
    }

    private Optional<Meaning> of(String before, Role role) {
        var thing = before;
        var scheme = role == Role.CODE ? ExternalIds.ODS : "";
        for (var known : SCHEMES.entrySet()) {
            boolean isNamed =
                    role == Role.CODE && (thing.equals(known.getKey()) || thing.endsWith(" " + known.getKey()));
            if (isNamed) {
                scheme = known.getValue();
                thing = thing.substring(0, thing.length() - known.getKey().length())
                        .strip();
            }
        }
        if (thing.isEmpty() || ANYTHING.contains(thing)) {
            return Optional.of(new Meaning(null, role, scheme));
        }
        var found = scheme;
        return thing(thing).map(t -> new Meaning(t, role, found));
    }

    Optional<KnownThing> thing(String words) {
        return things.stream().filter(t -> t.isCalled(words)).findFirst();
    }
}
