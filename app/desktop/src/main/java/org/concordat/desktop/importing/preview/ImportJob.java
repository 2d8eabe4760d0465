package org.concordat.desktop.importing.preview;

import java.util.Set;
import org.concordat.api.network.Network;
import org.concordat.api.view.ViewId;
import org.concordat.exchange.intake.Intake;
import org.concordat.exchange.intake.Watcher;

/** Reads what is to be imported and says what it would do to a network. Runs in the background. */
@FunctionalInterface
public interface ImportJob {

    /**
     * Reads the files.
     *
     * @param views those that the document has
     * @throws Exception of the kinds of {@link Failures}, for people
     */
    Intake read(Network network, Set<ViewId> views, Watcher watcher) throws Exception;
}
