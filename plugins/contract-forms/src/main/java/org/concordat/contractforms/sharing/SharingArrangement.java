package org.concordat.contractforms.sharing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.Contracts;
import org.concordat.api.core.Money;
import org.concordat.api.core.MoneyLinks;
import org.concordat.api.fact.ElementId;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.reading.Agreements;
import org.concordat.api.reading.AsAt;
import org.concordat.api.reading.InWords;
import org.concordat.api.rule.Check;
import org.concordat.contractforms.vocabulary.FormTypes;

/**
 * A contract or a budget in which somebody states a share of losses or gains.
 *
 * @param sharers everyone bound by it, each once, whether a share is stated or not
 */
record SharingArrangement(Node node, List<Sharer> sharers, AsAt asAt) {

    private static final String GUARANTOR = "guarantor";

    static List<SharingArrangement> all(Check check) {
        var asAt = AsAt.of(check);
        return Stream.concat(asAt.nodes(Contracts.CONTRACT), asAt.nodes(Money.BUDGET))
                .map(node -> new SharingArrangement(node, sharers(node, asAt), asAt))
                .filter(a -> !a.stating(Side.RISK).isEmpty()
                        || !a.stating(Side.REWARD).isEmpty())
                .toList();
    }

    private static List<Sharer> sharers(Node node, AsAt asAt) {
        Map<Node, List<Link>> links = new LinkedHashMap<>();
        Stream.concat(asAt.linksTo(node, ContractLinks.PARTY_TO), asAt.linksTo(node, MoneyLinks.RISK_SHARE))
                .filter(l -> !l.get(ContractLinks.PARTY_ROLE, "").equals(GUARANTOR))
                .forEach(l -> links.computeIfAbsent(asAt.from(l), n -> new ArrayList<>())
                        .add(l));
        return links.entrySet().stream()
                .map(e -> new Sharer(e.getKey(), e.getValue()))
                .toList();
    }

    String name() {
        return InWords.name(node);
    }

    /** Those who state a share. */
    List<Sharer> stating(Side side) {
        return sharers.stream().filter(s -> s.share(side).isPresent()).toList();
    }

    /** Those who state none. */
    List<Node> silent(Side side) {
        return sharers.stream()
                .filter(s -> s.share(side).isEmpty())
                .map(Sharer::node)
                .toList();
    }

    /** The stated shares added up, in per cent. */
    BigDecimal total(Side side) {
        return stating(side).stream().flatMap(s -> s.share(side).stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /**
     * Whether all who share are meant to be in it, as in an alliance and a risk pool. Of other contracts only the part of one side may
     * be drawn.
     */
    boolean isWhole() {
        return (Agreements.isAlliance(node) || node.isA(FormTypes.RISK_POOL)) && sharers.size() > 1;
    }

    /** The arrangement and the links that state a share. */
    List<ElementId> used(Side side) {
        var used = new ArrayList<ElementId>(List.of(node.id()));
        stating(side).forEach(s -> s.saying(side).ifPresent(l -> used.add(l.id())));
        return used;
    }
}
