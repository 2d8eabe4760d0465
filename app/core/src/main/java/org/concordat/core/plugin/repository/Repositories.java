package org.concordat.core.plugin.repository;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.concordat.core.plugin.pack.PackException;
import org.concordat.core.plugin.pack.PackReader;
import org.concordat.core.plugin.store.PluginStore;
import org.concordat.core.plugin.store.StoredPlugin;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The repositories that the user has agreed to, and what they offer. Nothing is asked of anybody but by {@link #ask}, {@link #look()} and
 * {@link #fetch}; these take as long as a network does and end early when their thread is interrupted. Several programs may share the
 * folder; may be used from any thread.
 */
public final class Repositories {

    private static final Logger LOG = LoggerFactory.getLogger(Repositories.class);

    private final Path folder;
    private final PluginStore store;
    private final String apiVersion;
    private final Clock clock;
    private final Patience patience;
    private @Nullable HttpClient client;

    /**
     * The repositories of a user, which are remembered in a folder beside that of the store.
     *
     * @param store what the user has installed
     * @param apiVersion of the API here, which plugins demand
     */
    public static Repositories beside(PluginStore store, String apiVersion, Clock clock) {
        return new Repositories(store.root().resolveSibling("repositories"), store, apiVersion, clock, Patience.USUAL);
    }

    Repositories(Path folder, PluginStore store, String apiVersion, Clock clock, Patience patience) {
        this.folder = folder;
        this.store = store;
        this.apiVersion = apiVersion;
        this.clock = clock;
        this.patience = patience;
    }

    /** Those that the user has agreed to, by name. @throws RepositoryException if the list is damaged */
    public List<Known> known() throws IOException, RepositoryException {
        return list().read().repositories();
    }

    /** One of them by its name or address, letter case aside. */
    public Optional<Known> find(String nameOrAddress) throws IOException, RepositoryException {
        return known().stream()
                .filter(known -> known.name().equalsIgnoreCase(nameOrAddress)
                        || known.address().equalsIgnoreCase(nameOrAddress)
                        || known.address().equalsIgnoreCase(nameOrAddress + "/"))
                .findFirst();
    }

    /**
     * Asks a repository who it is; it is not used before it is agreed to.
     *
     * @param address a web address, {@code file:} or a folder
     * @throws RepositoryException if there is none, or it does not pass the checks
     */
    public Stranger ask(String address) throws IOException, RepositoryException, InterruptedException {
        var place = Address.of(address);
        var visit = visit(place.toString(), place);
        var issue = visit.issue();
        issue.requireTime(visit.repository(), clock);
        issue.index(visit.repository());
        var envelope = issue.envelope();
        var known = knownAs(envelope.key(), place);
        var sameKey = known.filter(k -> k.key().equals(envelope.key()));
        if (sameKey.isPresent()) {
            issue.requireLatest(sameKey.get());
        }
        return new Stranger(
                envelope.name(), place.toString(), envelope.fingerprint(), known, new Stranger.Opening(place, issue));
    }

    /** The one of this key, or else at this address; none where the list is damaged, for agreeing begins a new one. */
    private Optional<Known> knownAs(String key, Address place) throws IOException {
        try {
            var all = known();
            return all.stream()
                    .filter(k -> k.key().equals(key))
                    .findFirst()
                    .or(() -> all.stream()
                            .filter(k -> k.address().equals(place.toString()))
                            .findFirst());
        } catch (RepositoryException e) {
            LOG.debug("Nothing is known", e);
            return Optional.empty();
        }
    }

    /** Agrees to a repository by the key that it has shown. One that was known by its key or address stays the same in all else. */
    public Known add(Stranger stranger) throws IOException {
        var issue = stranger.opening().issue();
        var added = new ArrayList<Known>();
        list().change(list -> {
            var now = stranger.known()
                    .flatMap(k -> list.find(k.id()))
                    .map(k -> k.agreedAnew(stranger.opening().address(), issue.envelope()))
                    .orElseGet(() -> {
                        var fresh = Known.of(stranger.name(), stranger.opening().address(), issue.envelope());
                        return fresh.named(list.freeName(stranger.name(), fresh.id()));
                    });
            added.add(now);
            return list.with(now);
        });
        cache().put(added.get(0), issue);
        return added.get(0);
    }

    /** Forgets a repository. What was installed from it stays, and is not taken from any other. */
    public void remove(Known known) throws IOException {
        list().change(list -> list.without(known.id()));
        cache().forget(known.id());
    }

    /** Says whether a repository is to be asked. */
    public void enable(Known known, boolean on) throws IOException {
        list().change(list ->
                list.find(known.id()).map(k -> list.with(k.switched(on))).orElse(list));
    }

    /** Asks all repositories at once that are switched on. One that has a problem says so, and the others are there. */
    public List<Look> look() throws IOException, RepositoryException, InterruptedException {
        var tasks = known().stream()
                .filter(Known::enabled)
                .map(known -> new FutureTask<>(() -> look(known)))
                .toList();
        try {
            for (var task : tasks) {
                var thread = new Thread(task, "plugin-repositories");
                thread.setDaemon(true);
                thread.start();
            }
            var looks = new ArrayList<Look>();
            for (var task : tasks) {
                looks.add(task.get());
            }
            return looks;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            tasks.forEach(task -> task.cancel(true));
        }
    }

    private Look look(Known known) throws InterruptedException {
        try {
            var visit = visit(known.name(), Address.of(known.address()));
            var issue = visit.issue();
            var seen = visit.seen(known, issue);
            remember(known, issue);
            return new Look(known, Optional.of(seen), Optional.empty());
        } catch (RepositoryException e) {
            LOG.debug("{} is not taken", known.name(), e);
            return new Look(known, cache().get(known), Optional.of(e.problem()));
        }
    }

    private void remember(Known known, Issue issue) {
        cache().put(known, issue);
        if (known.seen(issue.envelope()).equals(known)) {
            return;
        }
        try {
            list().change(list -> list.find(known.id())
                    .map(k -> list.with(k.seen(issue.envelope())))
                    .orElse(list));
        } catch (IOException e) {
            LOG.warn("The latest number of {} cannot be kept", known.name(), e);
        }
    }

    /** What the repositories said when they were asked last. Nobody is asked now. */
    public List<Look> remembered() throws IOException, RepositoryException {
        return known().stream()
                .filter(Known::enabled)
                .map(known -> new Look(known, cache().get(known), Optional.empty()))
                .toList();
    }

    /**
     * What was seen, from where things stand here.
     *
     * @param bundled the ids of what comes with the program, which no repository can replace
     */
    public Offers offers(List<Look> looks, Set<String> bundled) throws IOException {
        return Offers.of(looks, store.plugins(), apiVersion, bundled);
    }

    /**
     * Fetches a plugin's file and looks through it. Nothing is installed; on any refusal nothing of it stays.
     *
     * @throws RepositoryException if it may not be taken from there, cannot be had, or is not what was offered
     * @throws PackException if it is what was offered, and yet no plugin that can be installed
     */
    public Fetched fetch(Offer offer, FetchProgress progress)
            throws IOException, PackException, RepositoryException, InterruptedException {
        if (!offer.fresh()) {
            throw RepositoryException.of(Refusal.STALE, offer.repository().name(), offer.id());
        }
        var standing = new Standing(store.plugins(), apiVersion, Set.of());
        var hindrance =
                offer.hindrance().or(() -> standing.hindrance(offer.repository(), offer.plugin(), offer.release()));
        if (hindrance.isPresent()) {
            throw RepositoryException.of(hindrance.get());
        }
        var known = offer.repository();
        return visit(known.name(), Address.of(known.address()))
                .fetch(offer, store, new PackReader(apiVersion), progress);
    }

    /** Installs what was fetched, in the place of another version if there is one; from now on it comes from that repository alone. */
    public StoredPlugin install(Fetched fetched) throws IOException, PackException {
        return store.install(
                fetched.pack().file(),
                new PackReader(apiVersion),
                fetched.offer().repository().id());
    }

    private Visit visit(String name, Address address) {
        var source = address instanceof Address.Web web
                ? new WebSource(name, web, client(), patience)
                : new FolderSource(name, (Address.Folder) address);
        return new Visit(name, new Transfer(name, source, patience), clock);
    }

    /** Made when a web server is first asked, which those who have none never do. */
    private synchronized HttpClient client() {
        var made = client == null ? WebSource.client(patience) : client;
        client = made;
        return made;
    }

    private Cache cache() {
        return new Cache(folder.resolve("seen"));
    }

    private KnownFile list() {
        return new KnownFile(folder);
    }
}
