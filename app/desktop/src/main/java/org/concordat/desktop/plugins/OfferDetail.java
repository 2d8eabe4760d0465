package org.concordat.desktop.plugins;

import java.util.function.Consumer;
import org.concordat.api.vocabulary.Words;
import org.concordat.core.plugin.pack.Versions;
import org.concordat.core.plugin.repository.Offer;
import org.concordat.core.plugin.repository.Offers;
import org.concordat.core.plugin.repository.RepositoryProblem;
import org.concordat.desktop.theme.Labels;
import org.jspecify.annotations.Nullable;

/** A plugin that is offered, in full, with the button that installs it. */
final class OfferDetail extends Sheet {

    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.beside(OfferDetail.class);
    private static final long KIB = 1024;

    private final transient Consumer<Offer> install;

    /** @param install told the plugin to install */
    OfferDetail(Consumer<Offer> install) {
        this.install = install;
    }

    void present(@Nullable Offer offer, Offers offers) {
        removeAll();
        if (offer != null) {
            lay(offer, offers);
        }
        revalidate();
        repaint();
    }

    private void lay(Offer offer, Offers offers) {
        var plugin = offer.plugin();
        heading(plugin.name());
        sentence(plugin.description());
        fact("version", offer.version());
        fact("notes", offer.release().notes());
        fact("provider", plugin.provider());
        fact("licence", plugin.licence());
        fact("code", WORDS.get(offer.release().holdsCode() ? "code" : "data"));
        fact("repository", offer.repository().name());
        fact("size", size(offer.release().size()));
        var here = offers.here(offer.id());
        here.ifPresent(version -> fact("here", version));
        offer.hindrance().map(RepositoryProblem::message).ifPresent(this::sentence);
        boolean isNews =
                here.map(version -> Versions.isNewer(offer.version(), version)).orElse(true);
        if (offer.isFree() && isNews) {
            var button = Labels.button(
                    here.isPresent() ? WORDS.format("update", offer.version()) : WORDS.get("install"),
                    () -> install.accept(offer));
            add(button, "span, growx 0, gaptop 10");
        }
    }

    private static String size(long bytes) {
        return bytes == 0 ? "" : WORDS.format("size", (bytes + KIB - 1) / KIB);
    }
}
