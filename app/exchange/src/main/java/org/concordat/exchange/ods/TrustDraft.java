package org.concordat.exchange.ods;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.PlaceLinks;
import org.concordat.api.core.ServiceLinks;
import org.concordat.api.fact.Observation;
import org.concordat.api.network.Node;
import org.concordat.exchange.intake.Incoming;

/** Drafts the trusts and the referrals to them. */
final class TrustDraft {

    private final Sources sources;
    private final Selection selection;
    private final Incoming incoming;

    TrustDraft(Sources sources, Selection selection, Incoming incoming) {
        this.sources = sources;
        this.selection = selection;
        this.incoming = incoming;
    }

    void nodes() {
        selection.trusts.values().forEach(trust -> incoming.add(node(trust)));
    }

    /** What a trust does is only known where its name says it. */
    private static Node node(Body trust) {
        var name = trust.name().toUpperCase(Locale.ROOT);
        var node = Draft.withLegalForm(
                Draft.node(Organisations.PROVIDER, trust),
                name.contains("FOUNDATION TRUST") ? "foundation_trust" : "NHS_trust");
        return name.contains("AMBULANCE") ? node.with(Organisations.PROVIDER_KIND, "ambulance") : node;
    }

    /** Each trust is part of the system that the list of trusts names, if that comes in. */
    void systems() {
        selection.trusts.values().forEach(trust -> {
            var system = trust.parent();
            if (sources.map.systems.containsKey(system) && incoming.has(Draft.id(system))) {
                incoming.add(Draft.link(
                        PlaceLinks.PART_OF, trust.code(), Relations.UNDER, system, sources.trusts.source("")));
            }
        });
    }

    /** One link from commissioner to trust, with a figure for each financial year. @return what a planner should know besides */
    List<String> referrals() {
        var figures = new LinkedHashMap<List<String>, List<Observation>>();
        var years = new LinkedHashMap<List<String>, Integer>();
        long elsewhere = 0;
        var providers = new HashSet<String>();
        for (var flow : sources.referrals.flows()) {
            if (!selection.commissioners.contains(flow.commissioner())) {
                continue;
            }
            if (selection.trusts.containsKey(flow.provider())) {
                var ends = List.of(flow.commissioner(), flow.provider());
                figures.computeIfAbsent(ends, e -> new ArrayList<>(1)).add(sources.referrals.figure(flow));
                years.merge(ends, flow.year(), Math::max);
            } else {
                elsewhere += flow.total();
                providers.add(flow.provider());
            }
        }
        figures.forEach((ends, all) -> incoming.add(Draft.link(
                        ServiceLinks.REFERS_TO,
                        ends.get(0),
                        Relations.REFERS,
                        ends.get(1),
                        sources.referrals.source(years.getOrDefault(ends, 0)))
                .with(ServiceLinks.REFERRALS, all)));
        return remarks(providers.size(), elsewhere, figures);
    }

    private List<String> remarks(int providers, long referrals, Map<List<String>, List<Observation>> figures) {
        var remarks = new ArrayList<String>();
        if (providers > 0) {
            remarks.add(OdsTexts.of("remark.otherProviders", providers, referrals));
        }
        boolean isEmpty = figures.isEmpty() && sources.has(OdsFile.REFERRALS);
        if (isEmpty) {
            remarks.add(OdsTexts.of("remark.noReferrals"));
        } else {
            remarks.addAll(sources.referrals.incomplete());
        }
        return remarks;
    }

    /** Trusts that have closed: news for a network that has them. */
    List<Node> closed() {
        return sources.trusts.bodies.values().stream()
                .flatMap(trust -> Draft.closed(Organisations.PROVIDER, trust, sources.day).stream())
                .toList();
    }
}
