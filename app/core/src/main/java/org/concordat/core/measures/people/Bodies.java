package org.concordat.core.measures.people;

import java.util.List;
import java.util.stream.Stream;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.Partnerships;
import org.concordat.api.network.Node;
import org.concordat.api.reading.AsAt;
import org.concordat.core.measures.words.ByName;

/** What practices and organisations join. */
final class Bodies {

    private Bodies() {}

    /** The partnerships and groups of practices that stand on the day, by name. */
    static List<Node> all(AsAt asAt) {
        return Stream.concat(asAt.nodes(Partnerships.PARTNERSHIP), asAt.nodes(GeneralPractice.GP_GROUP))
                .sorted(ByName.ORDER)
                .toList();
    }
}
