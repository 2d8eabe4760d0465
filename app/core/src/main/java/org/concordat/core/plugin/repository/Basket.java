package org.concordat.core.plugin.repository;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.concordat.core.plugin.pack.Need;
import org.concordat.core.plugin.pack.Pack;
import org.concordat.core.plugin.pack.PackException;
import org.concordat.core.plugin.pack.Versions;

/**
 * A plugin that was fetched together with what it builds on and is not here, in the order in which they are installed. All of it is
 * looked through before any of it is installed; closing it takes away what was fetched. For one thread.
 */
public final class Basket implements AutoCloseable {

    private final Repositories repositories;
    private final Offers offers;
    private final Map<String, String> here;
    private final FetchProgress progress;
    private final Set<String> begun = new HashSet<>();
    private final List<Fetched> inOrder = new ArrayList<>();

    private Basket(Repositories repositories, Offers offers, Map<String, String> here, FetchProgress progress) {
        this.repositories = repositories;
        this.offers = offers;
        this.here = Map.copyOf(here);
        this.progress = progress;
    }

    /**
     * Fetches a plugin and what it builds on.
     *
     * @param offers what it builds on is looked for there, first in the repository of the plugin itself
     * @param here the versions of all plugins that are in use here, by id
     * @throws RepositoryException if any of it may not be taken, cannot be had or is not offered; then nothing of it stays
     * @throws PackException if any of it is no plugin that can be installed
     */
    public static Basket fetch(
            Repositories repositories, Offer wanted, Offers offers, Map<String, String> here, FetchProgress progress)
            throws IOException, PackException, RepositoryException, InterruptedException {
        var basket = new Basket(repositories, offers, here, progress);
        boolean isWhole = false;
        try {
            basket.add(wanted);
            isWhole = true;
            return basket;
        } finally {
            if (!isWhole) {
                basket.close();
            }
        }
    }

    private void add(Offer offer) throws IOException, PackException, RepositoryException, InterruptedException {
        if (!begun.add(offer.id())) {
            return;
        }
        var fetched = repositories.fetch(offer, progress);
        int place = inOrder.size();
        inOrder.add(fetched);
        for (var need : fetched.pack().descriptor().needs()) {
            if (!need.optional() && !isMet(need)) {
                add(offerFor(need, offer));
            }
        }
        inOrder.add(inOrder.remove(place));
    }

    private boolean isMet(Need need) {
        var version = here.get(need.id());
        return version != null && Versions.meets(version, need.range());
    }

    private Offer offerFor(Need need, Offer by) throws RepositoryException {
        Comparator<Offer> ownFirst = Comparator.comparing(
                offer -> !offer.repository().id().equals(by.repository().id()));
        Optional<Offer> found = offers.all().stream()
                .filter(offer -> offer.id().equals(need.id()) && offer.isFree() && offer.fresh())
                .filter(offer -> Versions.meets(offer.version(), need.range()))
                .min(ownFirst);
        return found.orElseThrow(
                () -> RepositoryException.of(Refusal.NEEDS, by.repository().name(), by.id(), need.id(), need.range()));
    }

    /** All files, what is built on before what builds on it. */
    public List<Pack> packs() {
        return inOrder.stream().map(Fetched::pack).toList();
    }

    /** Installs all of it. */
    public void install() throws IOException, PackException {
        for (var fetched : inOrder) {
            repositories.install(fetched);
        }
    }

    @Override
    public void close() {
        inOrder.forEach(Fetched::close);
    }
}
