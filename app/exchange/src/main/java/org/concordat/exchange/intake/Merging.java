package org.concordat.exchange.intake;

import org.concordat.api.network.Facts;

/** How the facts of an element that is in the network come together with those that are said of it. */
@FunctionalInterface
public interface Merging {

    /** As a source brings them up to date: nothing that a person has written is lost. */
    Merging OF_SOURCE = Merge::of;

    /** The facts as they shall stand: equal to those that are here if nothing new is said. */
    Facts of(Facts here, Facts incoming);
}
