package org.concordat.core.measures.services;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordat.api.core.ServiceLinks;
import org.concordat.api.core.Services;
import org.concordat.api.measure.Figure;
import org.concordat.api.network.Element;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.reading.AsAt;
import org.concordat.api.reading.InWords;
import org.concordat.api.rule.Check;
import org.concordat.core.accountability.AccountabilityChain;
import org.concordat.core.accountability.AccountabilityChains;
import org.concordat.core.accountability.Footing;
import org.concordat.core.measures.words.ByName;
import org.concordat.core.measures.words.WordedMeasure;

/** Who is accountable for each service on the day, all the way up to a commissioner or council. */
public final class AccountabilityOfServices extends WordedMeasure {

    public AccountabilityOfServices() {
        super("core.accountabilityChain");
    }

    @Override
    protected List<Figure> figures(AsAt asAt, Check check) {
        var chains = new EnumMap<Footing, AccountabilityChains>(Footing.class);
        return asAt.nodes(Services.SERVICE)
                .sorted(ByName.ORDER)
                .map(service -> of(service, chains, asAt))
                .toList();
    }

    private Figure of(Node service, Map<Footing, AccountabilityChains> chains, AsAt asAt) {
        var footing = Footing.of(service, asAt).orElse(Footing.NOT_SAID);
        var firm = along(footing, chains, asAt).of(service);
        if (!firm.isEmpty()) {
            return told(service, firm, footing, "", asAt);
        }
        var meant = along(Footing.NOT_SAID, chains, asAt).of(service);
        return meant.isEmpty()
                ? broken(service, footing, asAt)
                : told(service, meant, Footing.NOT_SAID, say("proposed") + " ", asAt);
    }

    private static AccountabilityChains along(Footing footing, Map<Footing, AccountabilityChains> chains, AsAt asAt) {
        return chains.computeIfAbsent(footing, f -> AccountabilityChains.of(asAt, l -> f.isCarriedBy(l, asAt)));
    }

    private Figure told(Node service, List<AccountabilityChain> chains, Footing footing, String lead, AsAt asAt) {
        var providers = links(service, footing, asAt);
        var used = Stream.<Element>concat(
                        chains.stream().flatMap(AccountabilityChain::elements),
                        providers.stream().flatMap(l -> Stream.of(asAt.from(l), l)))
                .toList();
        int steps = chains.get(0).steps().size();
        var sentences = chains.stream().map(c -> sentence(c, providers, asAt)).toList();
        var commissioners =
                chains.stream().map(AccountabilityChain::commissioner).toList();
        var tail = chains.size() > 1 ? " " + say("ambiguous", InWords.names(commissioners), chains.size()) : "";
        return figure(
                steps, used, lead + say("chain", InWords.name(service), String.join("; ", sentences), steps) + tail);
    }

    /** The chain in words; where it does not run through the provider, he is named first. */
    private String sentence(AccountabilityChain chain, List<Link> providers, AsAt asAt) {
        var words = new ArrayList<String>();
        boolean through = chain.steps().stream().anyMatch(s -> s.way() == AccountabilityChain.Way.PROVIDED_BY);
        if (!through && !providers.isEmpty()) {
            words.add(say("way.PROVIDED_BY", names(providers, asAt)));
        }
        chain.steps().forEach(s -> words.add(say("way." + s.way(), InWords.name(s.to()))));
        return String.join(", ", words);
    }

    private Figure broken(Node service, Footing footing, AsAt asAt) {
        var providers = links(service, footing, asAt);
        var scope = asAt.targets(service, ServiceLinks.IN_SCOPE_OF);
        var used = Stream.concat(
                        Stream.of(service), Stream.concat(providers.stream().map(asAt::from), scope.stream()))
                .toList();
        var far = Stream.of(
                        providers.isEmpty() ? say("noProvider") : say("way.PROVIDED_BY", names(providers, asAt)),
                        scope.isEmpty() ? say("noContract") : say("way.UNDER", InWords.names(scope)))
                .collect(Collectors.joining(", "));
        return unknown(used, say("broken", InWords.name(service), far, InWords.day(asAt.day())));
    }

    private static List<Link> links(Node service, Footing footing, AsAt asAt) {
        return asAt.linksTo(service, ServiceLinks.PROVIDES)
                .filter(l -> footing.isCarriedBy(l, asAt))
                .toList();
    }

    private static String names(List<Link> providers, AsAt asAt) {
        return InWords.names(providers.stream().map(asAt::from).distinct().toList());
    }
}
