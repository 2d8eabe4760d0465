package org.concordat.exchange.ods;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.concordat.api.core.Core;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.PlaceLinks;
import org.concordat.api.core.Places;
import org.concordat.api.fact.PartialDate;
import org.concordat.api.fact.Source;
import org.concordat.api.network.Node;
import org.concordat.exchange.intake.Incoming;
import org.jspecify.annotations.Nullable;

/** Drafts the networks, commissioners, systems and regions above the chosen practices. */
final class BodyDraft {

    private final Sources sources;
    private final Selection selection;
    private final Incoming incoming;
    private final KnownCommissioners known;
    /** The chosen commissioners by code. */
    private final Map<String, Body> commissioners = new TreeMap<>();

    BodyDraft(Sources sources, Selection selection, Incoming incoming) {
        this.sources = sources;
        this.selection = selection;
        this.incoming = incoming;
        known = new KnownCommissioners(sources, selection);
        selection.commissioners.forEach(code -> commissioners.put(code, known.body(code)));
    }

    void pcns() {
        for (var code : selection.pcns) {
            var body = pcn(code);
            var node = Draft.node(GeneralPractice.GP_GROUP, body).with(GeneralPractice.GROUP_KIND, "PCN");
            incoming.add(node);
        }
    }

    private Body pcn(String code) {
        return Stream.of(sources.pcns.bodies, sources.partners.pcns, sources.map.pcns)
                .map(bodies -> bodies.get(code))
                .filter(body -> body != null && !body.name().isEmpty())
                .findFirst()
                .orElseGet(() -> known.unnamed("pcn.unnamed", code));
    }

    void commissioners() {
        commissioners.values().forEach(body -> {
            var node = Draft.node(Organisations.COMMISSIONER, body)
                    .with(Organisations.COMMISSIONER_KIND, known.kind(body))
                    .with(Core.NOTE, Licence.ATTRIBUTION);
            var form = Draft.withLegalForm(node, "statutory_body");
            var closed = body.closed();
            incoming.add(
                    closed == null || !closed.isBefore(sources.day)
                            ? form
                            : form.with(Draft.ended(form.facts(), PartialDate.day(closed))));
        });
    }

    /** The systems of the chosen commissioners; only the mapping names them. */
    void systems() {
        systemCodes().forEach(code -> {
            var body = sources.map.systems.get(code);
            if (body != null) {
                incoming.add(known.isOfIcbs() ? icb(body) : stp(body));
            }
        });
    }

    private Stream<String> systemCodes() {
        return new TreeSet<>(commissioners.values().stream().map(Body::parent).toList())
                .stream().filter(sources.map.systems::containsKey);
    }

    private static Node icb(Body body) {
        var node = Draft.node(Organisations.COMMISSIONER, body).with(Organisations.COMMISSIONER_KIND, "ICB");
        return Draft.withLegalForm(node, "statutory_body");
    }

    private static Node stp(Body body) {
        return Draft.node(Organisations.PLACE_BODY, body).with(Organisations.PLACE_BODY_KIND, "STP");
    }

    void regions() {
        var codes = new TreeSet<String>();
        commissioners.values().forEach(body -> codes.add(known.region(body)));
        codes.remove("");
        codes.forEach(
                code -> incoming.add(Draft.node(Places.PLACE, regionBody(code)).with(Places.PLACE_KIND, "region")));
    }

    private Body regionBody(String code) {
        var mapped = sources.map.regions.get(code);
        if (mapped != null) {
            return mapped;
        }
        var known = OdsTexts.orEmpty("region." + code);
        var name = known.isEmpty() ? OdsTexts.of("region.unnamed", code) : known;
        return Body.named(code, name, "", "", sources.practices.source(name));
    }

    void links() {
        pcnParents()
                .forEach((pcn, commissioner) -> incoming.add(Draft.link(
                        PlaceLinks.PART_OF, pcn, Relations.UNDER, commissioner, unquoted(pcn(pcn).source()))));
        commissioners.values().forEach(this::commissionerLink);
        systemCodes().forEach(code -> {
            var system = sources.map.systems.get(code);
            if (system != null && incoming.has(Draft.id(system.parent()))) {
                incoming.add(
                        Draft.link(PlaceLinks.LOCATED_IN, code, Relations.IN, system.parent(), sources.map.source("")));
            }
        });
    }

    private static Source unquoted(Source source) {
        return new Source(source.document(), source.locator(), "", source.date());
    }

    private void commissionerLink(Body body) {
        var system = body.parent();
        var region = known.region(body);
        if (sources.map.systems.containsKey(system)) {
            incoming.add(Draft.link(PlaceLinks.PART_OF, body.code(), Relations.UNDER, system, sources.map.source("")));
        } else if (!region.isEmpty()) {
            incoming.add(
                    Draft.link(PlaceLinks.LOCATED_IN, body.code(), Relations.IN, region, sources.practices.source("")));
        }
    }

    /** The commissioner of each network: what its lists say, else that of most of its practices here. */
    private Map<String, String> pcnParents() {
        var parents = new TreeMap<String, String>();
        for (var pcn : selection.pcns) {
            var parent = pcn(pcn).parent();
            var code = commissioners.containsKey(parent) ? parent : ofMostPractices(pcn);
            if (code != null) {
                parents.put(pcn, code);
            }
        }
        return parents;
    }

    private @Nullable String ofMostPractices(String pcn) {
        var counts = new HashMap<String, Integer>();
        selection.practices().stream()
                .filter(member ->
                        member.pcn().equals(pcn) && !member.commissioner().isEmpty())
                .forEach(member -> counts.merge(member.commissioner(), 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    /** Networks and commissioners that have closed: news for a network that has them. */
    List<Node> closed() {
        return Stream.concat(
                        sources.pcns.bodies.values().stream()
                                .map(body -> Draft.closed(GeneralPractice.GP_GROUP, body, sources.day)),
                        sources.commissioners.bodies.values().stream()
                                .map(body -> Draft.closed(Organisations.COMMISSIONER, body, sources.day)))
                .flatMap(Optional::stream)
                .filter(node -> !incoming.has(node.id()))
                .toList();
    }
}
