package org.concordat.core.plugin.repository;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.concordat.core.plugin.pack.Versions;
import org.concordat.core.plugin.store.StoredPlugin;

/**
 * What all repositories offer together, seen from what is installed here.
 *
 * @param all by id, then by repository, the latest version first
 * @param installed by the user
 */
public record Offers(List<Offer> all, List<StoredPlugin> installed) {

    private static final Comparator<Offer> ORDER = Comparator.comparing(Offer::id)
            .thenComparing(offer -> offer.repository().name())
            .thenComparing((a, b) -> Versions.compare(b.version(), a.version()));

    public Offers {
        all = all.stream().sorted(ORDER).toList();
        installed = List.copyOf(installed);
    }

    /**
     * What was seen.
     *
     * @param apiVersion of the API here, which plugins demand
     * @param bundled the ids of what comes with the program
     */
    static Offers of(List<Look> looks, List<StoredPlugin> installed, String apiVersion, Set<String> bundled) {
        var standing = new Standing(installed, apiVersion, bundled);
        var all = looks.stream()
                .flatMap(look -> look.seen().stream().flatMap(seen -> of(look.repository(), seen, standing)))
                .toList();
        return new Offers(all, installed);
    }

    private static Stream<Offer> of(Known repository, Seen seen, Standing standing) {
        return seen.index().plugins().stream()
                .flatMap(plugin -> plugin.releases().stream()
                        .map(release -> new Offer(
                                repository,
                                plugin,
                                release,
                                seen.fresh(),
                                standing.hindrance(repository, plugin, release))));
    }

    /** Of each plugin in each repository the latest version that may be taken, or the latest of all if none may. */
    public List<Offer> best() {
        var best = new LinkedHashMap<String, Offer>();
        for (var offer : all) {
            best.merge(
                    offer.repository().id() + " " + offer.id(),
                    offer,
                    (first, next) -> first.isFree() || !next.isFree() ? first : next);
        }
        return List.copyOf(best.values());
    }

    /** Of {@link #best()}, those in whose id, name, description, publisher or care models all of these words are. */
    public List<Offer> find(List<String> words) {
        return best().stream()
                .filter(offer -> words.stream()
                        .map(word -> word.toLowerCase(Locale.ROOT))
                        .allMatch(text(offer)::contains))
                .toList();
    }

    private static String text(Offer offer) {
        var plugin = offer.plugin();
        return Stream.concat(
                        Stream.of(plugin.id(), plugin.name(), plugin.description(), plugin.provider()),
                        offer.release().brings().stream())
                .reduce("", (a, b) -> a + "\n" + b)
                .toLowerCase(Locale.ROOT);
    }

    /** Of {@link #best()}, those that bring a care model, as one that a document misses. */
    public List<Offer> bringing(String careModel) {
        return best().stream()
                .filter(offer -> offer.release().brings().contains(careModel)
                        || offer.id().equals(careModel))
                .toList();
    }

    /** The version of a plugin that the user has installed. */
    public Optional<String> here(String id) {
        return installed.stream()
                .filter(plugin -> plugin.id().equals(id))
                .map(StoredPlugin::version)
                .findFirst();
    }

    /** One version of a plugin, of every repository that has it. */
    public List<Offer> of(String id, String version) {
        return all.stream()
                .filter(offer -> offer.id().equals(id) && offer.version().equals(version))
                .toList();
    }

    /** For each installed plugin the latest version that may be taken from where it came from, if that is later than what is here. */
    public List<Update> updates() {
        return installed.stream().flatMap(plugin -> update(plugin).stream()).toList();
    }

    private Optional<Update> update(StoredPlugin plugin) {
        return best().stream()
                .filter(offer -> offer.id().equals(plugin.id())
                        && offer.isFree()
                        && offer.repository().id().equals(plugin.source())
                        && Versions.compare(offer.version(), plugin.version()) > 0)
                .map(offer -> new Update(plugin, offer))
                .findFirst();
    }
}
