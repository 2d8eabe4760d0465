package org.concordat.primarycarehome.characteristic;

import static org.concordat.primarycarehome.vocabulary.PrimaryCareHomeWords.WORDS;

import java.util.Collection;
import java.util.List;
import org.concordat.api.network.Node;
import org.concordat.api.reading.InWords;
import org.concordat.primarycarehome.home.Home;
import org.concordat.primarycarehome.home.Standing;

/**
 * Whether a home has a characteristic.
 *
 * @param why one sentence or several
 * @param used the elements that it rests on
 */
record Judgement(Standing standing, String why, List<Node> used) {

    Judgement {
        used = List.copyOf(used);
    }

    /** A judgement on a home that itself is only planned can be no better than planned. */
    static Judgement on(Home home, Standing standing, String why, List<Node> used) {
        boolean tooGood = standing == Standing.IN_PLACE && !home.isInForce();
        return new Judgement(tooGood ? Standing.PLANNED : standing, why, used);
    }

    /** One half of the reason: what there is, or that there is none. */
    static String half(String key, Collection<Node> found) {
        return found.isEmpty()
                ? WORDS.get("primary-care-home.why." + key + ".none")
                : WORDS.format("primary-care-home.why." + key, InWords.names(found));
    }
}
