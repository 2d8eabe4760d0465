package org.concordat.core.measures.services;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.concordat.api.core.ServiceLinks;
import org.concordat.api.core.Services;
import org.concordat.api.measure.Figure;
import org.concordat.api.network.Element;
import org.concordat.api.network.Node;
import org.concordat.api.reading.AsAt;
import org.concordat.api.reading.InWords;
import org.concordat.api.rule.Check;
import org.concordat.core.accountability.AccountabilityChain;
import org.concordat.core.accountability.AccountabilityChains;
import org.concordat.core.accountability.Footing;
import org.concordat.core.accountability.Providers;
import org.concordat.core.measures.words.ByName;
import org.concordat.core.measures.words.CoreMeasure;

/** Who is accountable for each service on the day, all the way up to a commissioner or council. */
public final class AccountabilityOfServices extends CoreMeasure {

    public AccountabilityOfServices() {
        super("core.accountabilityChain");
    }

    /** What is said of a service beside its name; services of which the same is said are told together. */
    private record Told(String lead, String words, int steps, String tail) {

        boolean isBroken() {
            return steps == 0;
        }
    }

    @Override
    protected List<Figure> figures(AsAt asAt, Check check) {
        var chains = new EnumMap<Footing, AccountabilityChains>(Footing.class);
        var providers = Providers.of(asAt);
        var together = new LinkedHashMap<Told, List<Node>>();
        var used = new LinkedHashMap<Told, Set<Element>>();
        asAt.nodes(Services.SERVICE).sorted(ByName.ORDER).forEach(service -> {
            var elements = new LinkedHashSet<Element>(List.of(service));
            var told = of(service, chains, providers, asAt, elements);
            together.computeIfAbsent(told, t -> new ArrayList<>()).add(service);
            used.computeIfAbsent(told, t -> new LinkedHashSet<>()).addAll(elements);
        });
        return together.entrySet().stream()
                .sorted(Comparator.comparing(e -> e.getKey().isBroken()))
                .map(e -> figure(e.getKey(), e.getValue(), used.getOrDefault(e.getKey(), Set.of()), asAt))
                .toList();
    }

    private Figure figure(Told told, List<Node> services, Set<Element> used, AsAt asAt) {
        var names = InWords.names(services);
        return told.isBroken()
                ? unknown(used, say("broken", names, services.size(), told.words, InWords.day(asAt.day())))
                : figure(
                                told.steps,
                                used,
                                told.lead + say("chain", names, services.size(), told.words, told.steps) + told.tail)
                        .of(services);
    }

    private Told of(
            Node service,
            Map<Footing, AccountabilityChains> chains,
            Providers providers,
            AsAt asAt,
            Set<Element> used) {
        var footing = Footing.of(service, asAt).orElse(Footing.NOT_SAID);
        var firm = along(footing, chains, asAt).of(service);
        if (!firm.isEmpty()) {
            return told(service, firm, footing, "", providers, used);
        }
        var meant = along(Footing.NOT_SAID, chains, asAt).of(service);
        return meant.isEmpty()
                ? broken(service, footing, providers, asAt, used)
                : told(service, meant, Footing.NOT_SAID, say("proposed") + " ", providers, used);
    }

    private static AccountabilityChains along(Footing footing, Map<Footing, AccountabilityChains> chains, AsAt asAt) {
        return chains.computeIfAbsent(footing, f -> AccountabilityChains.of(asAt, l -> f.isCarriedBy(l, asAt)));
    }

    private Told told(
            Node service,
            List<AccountabilityChain> chains,
            Footing footing,
            String lead,
            Providers providers,
            Set<Element> used) {
        var giving = providers.links(service, footing);
        chains.forEach(c -> c.elements().forEach(used::add));
        used.addAll(giving);
        used.addAll(providers.named(giving));
        var words =
                chains.stream().map(c -> sentence(c, providers.named(giving))).collect(Collectors.joining("; "));
        var commissioners =
                chains.stream().map(AccountabilityChain::commissioner).toList();
        var tail = chains.size() > 1 ? " " + say("ambiguous", InWords.names(commissioners)) : "";
        return new Told(lead, words, chains.get(0).steps().size(), tail);
    }

    /** The chain in words; where it does not run through the provider, he is named first. */
    private String sentence(AccountabilityChain chain, List<Node> providers) {
        var words = new ArrayList<String>();
        boolean through = chain.steps().stream().anyMatch(s -> s.way() == AccountabilityChain.Way.PROVIDED_BY);
        if (!through) {
            words.add(providers.isEmpty() ? say("noProvider") : say("way.PROVIDED_BY", InWords.names(providers)));
        }
        chain.steps().forEach(s -> words.add(say("way." + s.way(), InWords.name(s.to()))));
        return String.join(", ", words);
    }

    private Told broken(Node service, Footing footing, Providers providers, AsAt asAt, Set<Element> used) {
        var giving = providers.links(service, footing);
        var scope = asAt.targets(service, ServiceLinks.IN_SCOPE_OF);
        used.addAll(providers.named(giving));
        used.addAll(scope);
        var far = giving.isEmpty() ? say("noProvider") : say("way.PROVIDED_BY", InWords.names(providers.named(giving)));
        var under = scope.isEmpty() ? say("noContract") : say("way.UNDER", InWords.names(scope));
        return new Told("", far + ", " + under, 0, "");
    }
}
