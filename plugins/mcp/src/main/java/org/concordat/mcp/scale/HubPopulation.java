package org.concordat.mcp.scale;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.Places;
import org.concordat.api.core.ServiceLinks;
import org.concordat.api.core.Services;
import org.concordat.api.fact.Observation;
import org.concordat.api.network.Node;
import org.concordat.api.reading.AsAt;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.mcp.vocabulary.McpTypes;

/** Which care hubs there are, and how many people each serves. */
final class HubPopulation {

    private static final String CARE_HUB = "care_hub";

    private HubPopulation() {}

    /** The care hubs: those of that type and the sites of that kind. */
    static List<Node> hubs(AsAt asAt) {
        return asAt.nodes(Places.SITE)
                .filter(n ->
                        n.isA(McpTypes.CARE_HUB) || n.get(Places.SITE_KIND, "").equals(CARE_HUB))
                .toList();
    }

    /** The stated figure, else the size of the populations served, else the lists of the practices around the hub; or not known. */
    static Optional<BigDecimal> of(Node hub, AsAt asAt) {
        return asAt.figure(hub, McpTypes.HUB_POPULATION)
                .or(() -> sum(asAt.targets(hub, ServiceLinks.SERVES), Services.SIZE, asAt))
                .or(() -> ofPractices(asAt.origins(hub, ContractLinks.INTEGRATES_WITH), asAt));
    }

    private static Optional<BigDecimal> ofPractices(List<Node> around, AsAt asAt) {
        return around.stream().allMatch(n -> n.isA(GeneralPractice.GP_PRACTICE))
                ? sum(around, GeneralPractice.LIST_SIZE, asAt)
                : Optional.empty();
    }

    private static Optional<BigDecimal> sum(List<Node> nodes, Attribute<List<Observation>> figure, AsAt asAt) {
        var known = nodes.stream().flatMap(n -> asAt.figure(n, figure).stream()).toList();
        return known.isEmpty() || known.size() < nodes.size()
                ? Optional.empty()
                : known.stream().reduce(BigDecimal::add);
    }
}
