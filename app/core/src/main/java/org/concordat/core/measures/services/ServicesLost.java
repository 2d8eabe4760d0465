package org.concordat.core.measures.services;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.PlaceLinks;
import org.concordat.api.core.Services;
import org.concordat.api.measure.Figure;
import org.concordat.api.network.Element;
import org.concordat.api.network.Node;
import org.concordat.api.reading.Agreements;
import org.concordat.api.reading.AsAt;
import org.concordat.api.reading.InWords;
import org.concordat.api.rule.Check;
import org.concordat.core.accountability.Providers;
import org.concordat.core.measures.words.ByName;
import org.concordat.core.measures.words.CoreMeasure;

/** What would be lost if one provider left: the services that nobody else provides, with the contracts it holds and practices it runs. */
public final class ServicesLost extends CoreMeasure {

    private static final int MOST_NAMES = 12;

    public ServicesLost() {
        super("core.servicesLost");
    }

    @Override
    protected List<Figure> figures(AsAt asAt, Check check) {
        var lost = new LinkedHashMap<Node, List<Node>>();
        var providers = Providers.of(asAt);
        asAt.nodes(Services.SERVICE).sorted(ByName.ORDER).forEach(service -> {
            var giving = providers.of(service);
            if (giving.size() == 1) {
                lost.computeIfAbsent(giving.get(0), p -> new ArrayList<>()).add(service);
            }
        });
        return lost.entrySet().stream()
                .sorted(Map.Entry.<Node, List<Node>>comparingByValue(
                                Comparator.comparing((List<Node> services) -> -services.size()))
                        .thenComparing(Map.Entry.comparingByKey(ByName.ORDER)))
                .map(e -> of(e.getKey(), e.getValue(), asAt))
                .toList();
    }

    private Figure of(Node provider, List<Node> services, AsAt asAt) {
        var contracts = Agreements.binding(provider, asAt).stream()
                .filter(c -> Agreements.holders(c, asAt).contains(provider))
                .toList();
        var practices = asAt.targets(provider, PlaceLinks.OPERATES).stream()
                .filter(n -> n.isA(GeneralPractice.GP_PRACTICE))
                .toList();
        var used = new LinkedHashSet<Element>(List.of(provider));
        used.addAll(services);
        used.addAll(contracts);
        used.addAll(practices);
        var more = new StringBuilder();
        if (!contracts.isEmpty()) {
            more.append(' ').append(say("contracts", InWords.some(contracts, MOST_NAMES)));
        }
        if (!practices.isEmpty()) {
            more.append(' ').append(say("practices", InWords.some(practices, MOST_NAMES)));
        }
        return figure(
                        services.size(),
                        used,
                        say("lost", InWords.name(provider), services.size(), InWords.some(services, MOST_NAMES)) + more)
                .of(provider);
    }
}
