package org.concordat.desktop.inspector;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javax.swing.SwingUtilities;
import org.concordat.api.fact.ElementId;
import org.concordat.desktop.desk.Desk;

/** Looks through the selected elements: a few at once, many behind the event thread, to which it belongs. */
final class Gathering {

    /** So many are looked through between two frames. */
    private static final int MOST_AT_ONCE = 1_000;

    private final Desk desk;
    private final List<ElementId> ids;
    private final Consumer<Digest> listener;
    private final Set<String> wanted = new HashSet<>();
    private long round;

    /** @param listener told what was found, on the event thread */
    Gathering(Desk desk, List<ElementId> ids, Consumer<Digest> listener) {
        this.desk = desk;
        this.ids = ids;
        this.listener = listener;
    }

    /** Looks anew; one that was under way is not told any more. */
    void refresh() {
        long mine = ++round;
        var models = desk.careModels();
        if (ids.size() <= MOST_AT_ONCE) {
            Digest.of(ids, desk.network(), models, wanted).ifPresent(listener);
            return;
        }
        var network = desk.document().snapshot();
        var asked = Set.copyOf(wanted);
        CompletableFuture.supplyAsync(() -> Digest.of(ids, network, models, asked))
                .thenAccept(found -> SwingUtilities.invokeLater(() -> tell(found, mine)));
    }

    private void tell(Optional<Digest> found, long mine) {
        if (round == mine) {
            found.ifPresent(listener);
        }
    }

    /** From now on shows this attribute though it is empty. */
    void want(String attributeId) {
        wanted.add(attributeId);
        refresh();
    }
}
