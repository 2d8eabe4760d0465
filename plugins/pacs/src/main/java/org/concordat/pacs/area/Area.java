package org.concordat.pacs.area;

import java.util.List;
import java.util.stream.Stream;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.PlaceLinks;
import org.concordat.api.core.Places;
import org.concordat.api.network.Node;
import org.concordat.api.reading.AsAt;

/**
 * A commissioner or a place with its practices, those of one trust among them.
 *
 * @param node the commissioner or the place
 * @param practices all that the network holds, each once
 */
public record Area(Node node, List<Node> practices) {

    private static final String NATIONAL = "NHS_England";

    /** The areas of these practices: their local commissioners; where they have none, their places. */
    public static List<Area> of(List<Node> practices, AsAt asAt) {
        var commissioners = practices.stream()
                .flatMap(p -> asAt.origins(p, ContractLinks.COMMISSIONS).stream())
                .filter(Area::isLocal)
                .distinct()
                .map(c -> new Area(c, among(asAt.targets(c, ContractLinks.COMMISSIONS).stream())))
                .toList();
        return commissioners.isEmpty() ? places(practices, asAt) : commissioners;
    }

    private static boolean isLocal(Node commissioner) {
        return commissioner.isA(Organisations.COMMISSIONER)
                && !commissioner.get(Organisations.COMMISSIONER_KIND, "").equals(NATIONAL);
    }

    private static List<Area> places(List<Node> practices, AsAt asAt) {
        return practices.stream()
                .flatMap(p -> places(p, asAt))
                .distinct()
                .map(place -> new Area(
                        place,
                        among(asAt.nodes(GeneralPractice.GP_PRACTICE)
                                .filter(p -> places(p, asAt).anyMatch(place::equals)))))
                .toList();
    }

    private static Stream<Node> places(Node practice, AsAt asAt) {
        return Stream.concat(
                asAt.targets(practice, PlaceLinks.LOCATED_IN).stream().filter(n -> n.isA(Places.PLACE)),
                asAt.referred(practice, Places.PLACE_REFERENCE).stream());
    }

    private static List<Node> among(Stream<Node> nodes) {
        return nodes.filter(n -> n.isA(GeneralPractice.GP_PRACTICE)).distinct().toList();
    }
}
