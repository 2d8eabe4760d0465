package org.concordat.primarycarehome.characteristic;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.concordat.primarycarehome.home.Home;
import org.concordat.primarycarehome.home.Standing;
import org.concordat.primarycarehome.population.Scale;

/** What is said of each of the four characteristics of a home. */
record Scorecard(Home home, Map<Characteristic, Judgement> judgements) {

    static Scorecard of(Home home, Scale scale) {
        var judgements = new EnumMap<Characteristic, Judgement>(Characteristic.class);
        for (var characteristic : Characteristic.values()) {
            judgements.put(characteristic, characteristic.judge(home, scale));
        }
        return new Scorecard(home, judgements);
    }

    /** The characteristics of which that is said, in their order. */
    List<Characteristic> with(Standing standing) {
        return judgements.entrySet().stream()
                .filter(e -> e.getValue().standing() == standing)
                .map(Map.Entry::getKey)
                .toList();
    }
}
