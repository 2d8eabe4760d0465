package org.concordat.desktop.tables;

import java.time.LocalDate;
import org.concordat.api.model.Vocabulary;
import org.concordat.api.network.Network;
import org.concordat.desktop.desk.Desk;
import org.concordat.desktop.desk.Names;

/**
 * What cells are read from: the live network for what is in sight, a snapshot for what is worked out behind the event thread.
 *
 * @param day at which figures are shown
 */
record Sight(Network network, Vocabulary vocabulary, LocalDate day) {

    static Sight live(Desk desk) {
        return of(desk, desk.network());
    }

    static Sight frozen(Desk desk) {
        return of(desk, desk.document().snapshot());
    }

    private static Sight of(Desk desk, Network network) {
        return new Sight(network, desk.vocabulary(), desk.document().settings().dayOr(LocalDate.now()));
    }

    Names names() {
        return new Names(network);
    }
}
