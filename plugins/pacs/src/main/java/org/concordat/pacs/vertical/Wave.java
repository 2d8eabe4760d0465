package org.concordat.pacs.vertical;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.concordat.api.core.MembershipLinks;
import org.concordat.api.fact.PartialDate;
import org.concordat.api.network.Node;
import org.concordat.api.reading.AsAt;
import org.concordat.api.reading.InWords;
import org.concordat.pacs.vocabulary.PacsTypes;

/**
 * Practices that join a trust together: in a wave that the network holds, else those of one trust with one date.
 *
 * @param name of a wave that the network holds
 */
record Wave(Optional<String> name, Optional<PartialDate> date, List<TrustRunPractice> practices) {

    private record Key(Optional<Node> wave, Optional<Node> trust, Optional<PartialDate> date) {}

    /** The waves, the first in time first, those without a date last. */
    static List<Wave> all(AsAt asAt) {
        Map<Key, List<TrustRunPractice>> waves = new LinkedHashMap<>();
        for (var run : TrustRunPractice.allWithThoseToCome(asAt)) {
            waves.computeIfAbsent(key(run, asAt), k -> new ArrayList<>()).add(run);
        }
        return waves.entrySet().stream()
                .map(e -> new Wave(
                        e.getKey().wave().map(InWords::name), e.getKey().date(), e.getValue()))
                .toList();
    }

    private static Key key(TrustRunPractice run, AsAt asAt) {
        var wave = asAt.network()
                .targets(run.practice().id(), MembershipLinks.MEMBER_OF)
                .filter(n -> n.isA(PacsTypes.VI_WAVE))
                .findFirst();
        return new Key(wave, run.trust(), run.joined());
    }

    /** The practices as nodes. */
    List<Node> nodes() {
        return practices.stream().map(TrustRunPractice::practice).toList();
    }
}
