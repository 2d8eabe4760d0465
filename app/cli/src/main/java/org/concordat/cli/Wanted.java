package org.concordat.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.concordat.core.plugin.repository.Offer;
import org.concordat.core.plugin.repository.Offers;
import org.concordat.core.plugin.repository.RepositoryProblem;
import org.jspecify.annotations.Nullable;

/**
 * A plugin that is asked for by its id.
 *
 * @param version null for the latest that fits
 * @param repository the name of the one to take it from; null for any
 */
record Wanted(String id, @Nullable String version, @Nullable String repository) {

    /** @param words as in {@code id} or {@code id@version} */
    static Wanted of(String words, @Nullable String repository) {
        int at = words.indexOf('@');
        return at < 0
                ? new Wanted(words, null, repository)
                : new Wanted(words.substring(0, at), words.substring(at + 1), repository);
    }

    /** The one that is meant. @throws CommandFailure if there is none that may be taken, or more than one */
    Offer among(Offers offers) throws CommandFailure {
        var found = matching(offers);
        if (found.isEmpty()) {
            throw new CommandFailure(
                    version == null
                            ? Texts.of("plugins.notOffered", id)
                            : Texts.of("plugins.versionNotOffered", id, version, versions(offers)));
        }
        var free = found.stream().filter(Offer::isFree).toList();
        if (free.isEmpty()) {
            throw new CommandFailure(found.stream()
                    .flatMap(offer -> offer.hindrance().stream())
                    .map(RepositoryProblem::message)
                    .distinct()
                    .collect(Collectors.joining(" ")));
        }
        if (free.size() > 1) {
            throw new CommandFailure(Texts.of(
                    "plugins.offeredTwice",
                    id,
                    free.stream()
                            .map(offer -> "\"" + offer.repository().name() + "\"")
                            .collect(Collectors.joining(", "))));
        }
        return free.get(0);
    }

    private List<Offer> matching(Offers offers) {
        var found = version == null ? offers.best() : offers.of(id, version);
        return found.stream()
                .filter(offer -> offer.id().equals(id)
                        && (repository == null || offer.repository().name().equalsIgnoreCase(repository)))
                .toList();
    }

    private String versions(Offers offers) {
        return offers.all().stream()
                .filter(offer -> offer.id().equals(id))
                .map(Offer::version)
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
