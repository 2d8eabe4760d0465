package org.concordat.core.measures.people;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.PlaceLinks;
import org.concordat.api.network.Node;
import org.concordat.api.reading.AsAt;
import org.concordat.api.reading.PopulationCovered;

/**
 * The people of a commissioner's or council's area: as stated or covered, else the registered lists of the practices that it commissions
 * or that are part of it, each once.
 */
final class AreaPopulation {

    private AreaPopulation() {}

    static Optional<PopulationCovered> of(Node commissioner, AsAt asAt) {
        return PopulationCovered.of(commissioner, asAt).or(() -> lists(commissioner, asAt));
    }

    /** The practices of the area, each once. */
    static Set<Node> practices(Node commissioner, AsAt asAt) {
        var practices = new LinkedHashSet<Node>();
        Stream.concat(
                        asAt.targets(commissioner, ContractLinks.COMMISSIONS).stream(),
                        asAt.origins(commissioner, PlaceLinks.PART_OF).stream())
                .filter(n -> n.isA(GeneralPractice.GP_PRACTICE))
                .forEach(practices::add);
        return practices;
    }

    private static Optional<PopulationCovered> lists(Node commissioner, AsAt asAt) {
        var used = new ArrayList<Node>();
        var basis = "";
        var total = BigDecimal.ZERO;
        for (var practice : practices(commissioner, asAt)) {
            var list = PopulationCovered.of(practice, asAt);
            if (list.isEmpty()) {
                return Optional.empty();
            }
            total = total.add(list.get().persons());
            basis = list.get().basis();
            used.add(practice);
        }
        return used.isEmpty() ? Optional.empty() : Optional.of(new PopulationCovered(total, basis, List.copyOf(used)));
    }
}
