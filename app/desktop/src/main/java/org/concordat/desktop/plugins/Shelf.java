package org.concordat.desktop.plugins;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.concordat.api.vocabulary.Words;
import org.concordat.core.plugin.InstalledPlugin;
import org.concordat.core.plugin.InstalledPlugin.Origin;
import org.concordat.core.plugin.PluginHost;
import org.concordat.core.plugin.repository.Basket;
import org.concordat.core.plugin.repository.FetchProgress;
import org.concordat.core.plugin.repository.Known;
import org.concordat.core.plugin.repository.Look;
import org.concordat.core.plugin.repository.Offer;
import org.concordat.core.plugin.repository.Offers;
import org.concordat.core.plugin.repository.Repositories;
import org.concordat.core.plugin.repository.Stranger;
import org.concordat.desktop.dialog.Dialogs;

/** What repositories offer, and what can be done with them. Nobody is asked anything before the user says so. Belongs to the event thread. */
final class Shelf {

    private static final Words WORDS = Words.beside(Shelf.class);

    private final PluginDesk desk;
    private final Work work;
    private final Repositories repositories;

    /** @param host whose plugins are installed and replaced */
    Shelf(PluginDesk desk, Work work, PluginHost host) {
        this.desk = desk;
        this.work = work;
        repositories = Repositories.beside(host.store(), PluginHost.API_VERSION, Clock.systemUTC());
    }

    /**
     * What was found.
     *
     * @param known the repositories that the user has agreed to
     * @param problems why some of them could not be asked, for people
     */
    record Found(List<Known> known, Offers offers, List<String> problems) {}

    /** Asks all repositories. @param then told what they offer */
    void look(Consumer<Found> then) {
        var bundled = bundled();
        work.start(WORDS.get("busy.asking"), () -> found(repositories.look(), bundled), then);
    }

    /** What they said last; nobody is asked. */
    void remember(Consumer<Found> then) {
        var bundled = bundled();
        work.start("", () -> found(repositories.remembered(), bundled), then);
    }

    private Found found(List<Look> looks, Set<String> bundled) throws Exception {
        var problems = looks.stream()
                .flatMap(look -> look.problem().stream())
                .map(p -> p.message())
                .toList();
        return new Found(repositories.known(), repositories.offers(looks, bundled), problems);
    }

    private Set<String> bundled() {
        return desk.installed().stream()
                .filter(plugin -> plugin.origin() != Origin.OWN)
                .map(InstalledPlugin::id)
                .collect(Collectors.toSet());
    }

    /** Fetches a plugin with what it builds on and is not here, asks, and installs it. */
    void install(Offer offer, Offers offers) {
        var here = desk.installed().stream()
                .filter(InstalledPlugin::inUse)
                .collect(Collectors.toMap(InstalledPlugin::id, InstalledPlugin::version, (first, next) -> first));
        work.start(
                WORDS.format("busy.fetching", offer.plugin().name()),
                () -> Basket.fetch(repositories, offer, offers, here, FetchProgress.NONE),
                this::askToInstall);
    }

    private void askToInstall(Basket basket) {
        var question = new InstallQuestion(basket.packs(), desk.installed());
        int answer = Dialogs.choose(
                work.owner(), question.title(), question.more(), List.of(WORDS.get("install"), WORDS.get("cancel")));
        if (answer == 0) {
            desk.change(WORDS.get("busy.installing"), host -> {
                try (basket) {
                    basket.install();
                    basket.packs()
                            .forEach(pack -> host.plugins()
                                    .problems()
                                    .forgive(pack.descriptor().id()));
                }
            });
        } else {
            basket.close();
        }
    }

    /** Asks a repository who it is, and the user whether it is the right one. @param then called once it is known */
    void add(String address, Runnable then) {
        work.start(WORDS.get("busy.asking"), () -> repositories.ask(address), stranger -> agree(stranger, then));
    }

    private void agree(Stranger stranger, Runnable then) {
        if (stranger.isKnown() || isAgreed(stranger)) {
            change(() -> repositories.add(stranger), then);
        }
    }

    /** A key that has changed is more likely a mistake or worse than an unknown repository is. */
    private boolean isAgreed(Stranger stranger) {
        var before = stranger.known().filter(known -> !known.fingerprint().equals(stranger.fingerprint()));
        if (before.isPresent()) {
            return Dialogs.choose(
                            work.owner(),
                            WORDS.format("otherKey", stranger.name()),
                            WORDS.format(
                                    "otherKey.more",
                                    stranger.address(),
                                    before.get().fingerprint(),
                                    stranger.fingerprint()),
                            List.of(WORDS.get("cancel"), WORDS.get("otherKey.yes")))
                    == 1;
        }
        return Dialogs.choose(
                        work.owner(),
                        WORDS.format("agree", stranger.name()),
                        WORDS.format("agree.more", stranger.address(), stranger.fingerprint()),
                        List.of(WORDS.get("agree.yes"), WORDS.get("cancel")))
                == 0;
    }

    void remove(Known known, Runnable then) {
        change(() -> repositories.remove(known), then);
    }

    void enable(Known known, boolean on, Runnable then) {
        change(() -> repositories.enable(known, on), then);
    }

    /** What is done to the list of repositories. */
    private interface Step {
        void make() throws IOException;
    }

    private void change(Step step, Runnable then) {
        work.start(
                "",
                () -> {
                    step.make();
                    return true;
                },
                done -> then.run());
    }
}
