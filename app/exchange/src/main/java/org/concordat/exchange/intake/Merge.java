package org.concordat.exchange.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.concordat.api.core.Core;
import org.concordat.api.fact.Alias;
import org.concordat.api.fact.DatedChoice;
import org.concordat.api.fact.Observation;
import org.concordat.api.fact.Source;
import org.concordat.api.network.Facts;
import org.concordat.api.network.Unread;
import org.jspecify.annotations.Nullable;

/**
 * Brings the facts of an element up to date with those of a source. Figures, aliases and codes are added to those that are there; notes and
 * choices with dates are only filled in; every other fact that the source gives is taken over. Nothing is taken away.
 */
final class Merge {

    private static final Set<String> APART = Set.of(Core.NAME.id(), Core.SOURCES.id(), Core.ALIASES.id());

    private Merge() {}

    /** The facts as they shall stand: the same object if the source says nothing new. */
    static Facts of(Facts here, Facts incoming) {
        var merged = new Facts[] {here};
        incoming.forEach((id, value) -> {
            if (!APART.contains(id)) {
                merged[0] = set(merged[0], id, merged(id, here.raw(id), value));
            }
        });
        var named = withAliases(withName(merged[0], incoming), incoming.all(Core.ALIASES));
        return withSources(named, incoming.all(Core.SOURCES), named.equals(here));
    }

    private static Facts set(Facts facts, String id, Object value) {
        return value.equals(facts.raw(id)) ? facts : facts.withRaw(id, value);
    }

    private static Object merged(String id, @Nullable Object here, Object incoming) {
        if (here == null) {
            return incoming;
        }
        if (here instanceof Unread || id.equals(Core.NOTE.id())) {
            return here;
        }
        if (here instanceof Map<?, ?> codes && incoming instanceof Map<?, ?> more) {
            var all = new HashMap<Object, Object>(codes);
            all.putAll(more);
            return Map.copyOf(all);
        }
        if (here instanceof List<?> list && incoming instanceof List<?> more) {
            return merged(list, more);
        }
        return incoming;
    }

    private static Object merged(List<?> here, List<?> incoming) {
        if (here.isEmpty() || incoming.isEmpty()) {
            return here.isEmpty() ? incoming : here;
        }
        if (here.get(0) instanceof DatedChoice) {
            return here;
        }
        if (!(here.get(0) instanceof Observation)) {
            return incoming;
        }
        var all = new ArrayList<Observation>();
        here.forEach(o -> all.add((Observation) o));
        incoming.forEach(o -> add((Observation) o, all));
        return List.copyOf(all);
    }

    /** Of one source and date there is one figure: a corrected one takes the place of the earlier. */
    private static void add(Observation figure, List<Observation> all) {
        for (int i = 0; i < all.size(); i++) {
            var here = all.get(i);
            if (Objects.equals(here.date(), figure.date()) && isSame(here.source(), figure.source())) {
                if (here.value().compareTo(figure.value()) != 0) {
                    all.set(i, figure);
                }
                return;
            }
        }
        all.add(figure);
    }

    private static boolean isSame(@Nullable Source one, @Nullable Source other) {
        return one == null || other == null
                ? one == other
                : one.document().equals(other.document()) && one.locator().equals(other.locator());
    }

    /**
     * A name that a person has given stays, and the source's becomes an alias. The words that the source had before tell the two apart:
     * they are the quote of an earlier entry.
     */
    private static Facts withName(Facts here, Facts incoming) {
        var name = incoming.get(Core.NAME);
        var current = here.get(Core.NAME);
        if (name == null || name.equals(current)) {
            return here;
        }
        var said = source(incoming.all(Core.SOURCES));
        if (current == null || current.isBlank() || said == null || said.quote().isEmpty()) {
            return here.with(Core.NAME, name);
        }
        if (here.all(Core.SOURCES).stream().anyMatch(s -> isSame(s.quote(), current))) {
            return isSame(name, current) ? here : withAliases(here.with(Core.NAME, name), List.of(Alias.of(current)));
        }
        return isSame(name, current) ? here : withAliases(here, List.of(Alias.of(name)));
    }

    private static @Nullable Source source(List<Source> sources) {
        return sources.isEmpty() ? null : sources.get(0);
    }

    /** Whether two names differ in letter case and punctuation at most. */
    private static boolean isSame(String one, String other) {
        return letters(one).equals(letters(other));
    }

    private static String letters(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static Facts withAliases(Facts here, List<Alias> more) {
        var all = new ArrayList<>(here.all(Core.ALIASES));
        for (var alias : more) {
            if (all.stream().noneMatch(a -> isSame(a.name(), alias.name()))) {
                all.add(alias);
            }
        }
        return all.size() == here.all(Core.ALIASES).size() ? here : here.with(Core.ALIASES, all);
    }

    /** A newer issue of a document takes the place of the older one, but only where it says something new. */
    private static Facts withSources(Facts here, List<Source> incoming, boolean nothingNew) {
        var all = new ArrayList<>(here.all(Core.SOURCES));
        for (var source : incoming) {
            int at = indexOf(source, all);
            if (at < 0) {
                all.add(source);
            } else if (!nothingNew) {
                all.set(at, source);
            }
        }
        return all.equals(here.all(Core.SOURCES)) ? here : here.with(Core.SOURCES, all);
    }

    private static int indexOf(Source source, List<Source> all) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).document().equals(source.document())) {
                return i;
            }
        }
        return -1;
    }
}
