package org.concordat.cli;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.concordat.core.plugin.InstalledPlugin;
import org.concordat.core.plugin.InstalledPlugin.Origin;
import org.concordat.core.plugin.pack.Pack;
import org.concordat.core.plugin.repository.Basket;
import org.concordat.core.plugin.repository.FetchProgress;
import org.concordat.core.plugin.repository.Fetched;
import org.concordat.core.plugin.repository.Known;
import org.concordat.core.plugin.repository.Look;
import org.concordat.core.plugin.repository.Offer;
import org.concordat.core.plugin.repository.Offers;
import org.concordat.core.plugin.repository.Repositories;
import org.concordat.core.plugin.repository.RepositoryProblem;
import org.concordat.core.plugin.repository.Seen;

/** The repositories of the user, as commands go to them: what they say on the way is remarked. */
final class Shop {

    private final Installation installation;
    private final Repositories repositories;
    private final Terminal terminal;

    Shop(Surroundings surroundings, Terminal terminal) {
        installation = surroundings.installation();
        repositories = surroundings.repositories();
        this.terminal = terminal;
    }

    /** Asks all repositories, and remarks on those that have a problem. @throws CommandFailure if there are none */
    List<Look> look() throws Exception {
        requireSome();
        var looks = new Progress(terminal).during(Texts.of("progress.looking"), repositories::look);
        looks.forEach(this::remark);
        return looks;
    }

    /** What they said last, with how old that is. @throws CommandFailure if there are none */
    List<Look> remembered() throws Exception {
        requireSome();
        var looks = repositories.remembered();
        looks.forEach(this::remark);
        return looks;
    }

    private void requireSome() throws Exception {
        if (repositories.known().stream().noneMatch(Known::enabled)) {
            throw new CommandFailure(Texts.of("repositories.none"));
        }
    }

    private void remark(Look look) {
        look.problem().map(RepositoryProblem::message).ifPresent(terminal::remark);
        if (!look.isUsable()) {
            var name = look.repository().name();
            terminal.remark(look.seen()
                    .map(seen -> Texts.of("repositories.asOf", name, day(seen)))
                    .orElseGet(() -> Texts.of("repositories.neverSeen", name)));
        }
    }

    static String day(Seen seen) {
        return LocalDate.ofInstant(seen.fetched(), ZoneOffset.UTC).toString();
    }

    /** What can be installed now. */
    Offers usable() throws Exception {
        return offers(look().stream().filter(Look::isUsable).toList());
    }

    Offers offers(List<Look> looks) throws Exception {
        return repositories.offers(looks, bundled());
    }

    private Set<String> bundled() {
        return installation.workspace().plugins().installed().stream()
                .filter(plugin -> plugin.origin() != Origin.OWN)
                .map(InstalledPlugin::id)
                .collect(Collectors.toSet());
    }

    /** Fetches a plugin's file; the caller closes what comes. */
    Fetched fetch(Offer offer) throws Exception {
        return new Progress(terminal).during(fetching(offer), () -> repositories.fetch(offer, FetchProgress.NONE));
    }

    /** Fetches a plugin's file, and those of what it builds on and is not here; the caller closes what comes. */
    Basket fetch(Offer offer, Offers offers) throws Exception {
        var here = installation.workspace().plugins().installed().stream()
                .filter(InstalledPlugin::inUse)
                .collect(Collectors.toMap(InstalledPlugin::id, InstalledPlugin::version, (first, next) -> first));
        return new Progress(terminal)
                .during(fetching(offer), () -> Basket.fetch(repositories, offer, offers, here, FetchProgress.NONE));
    }

    private static String fetching(Offer offer) {
        return Texts.of(
                "progress.fetching",
                offer.id(),
                offer.version(),
                offer.repository().name());
    }

    void install(Fetched fetched) throws Exception {
        repositories.install(fetched);
    }

    /** Shows what a file is and goes no further if it holds code that nobody has said they trust. */
    static void requireTrust(Pack pack, boolean trusted, Terminal terminal) throws CommandFailure {
        if (pack.holdsCode() && !trusted) {
            terminal.print(PluginsVerifyCommand.told(pack));
            throw new CommandFailure(Texts.of("plugins.untrusted"));
        }
    }
}
