package org.concordat.diagram.arrangement;

import java.util.List;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.Services;
import org.concordat.api.network.Node;
import org.concordat.api.vocabulary.NodeType;

/**
 * Where health service papers put what: those who commission at the top, those who provide below, then services, then practices and
 * populations. Everything else stands where its links put it.
 */
final class Tiers {

    private static final List<List<NodeType>> FROM_THE_TOP = List.of(
            List.of(Organisations.COMMISSIONER, Organisations.REGULATOR),
            List.of(Organisations.PROVIDER, Organisations.INDEPENDENT_PROVIDER, GeneralPractice.GP_GROUP),
            List.of(Services.SERVICE, Services.PATHWAY),
            List.of(GeneralPractice.GP_PRACTICE, Services.POPULATION));

    private Tiers() {}

    /** The tier of a node, 0 at the top; -1 if its links decide. */
    static int of(Node node) {
        for (int tier = 0; tier < FROM_THE_TOP.size(); tier++) {
            if (FROM_THE_TOP.get(tier).stream().anyMatch(node::isA)) {
                return tier;
            }
        }
        return -1;
    }
}
