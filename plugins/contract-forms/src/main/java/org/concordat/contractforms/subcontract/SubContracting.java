package org.concordat.contractforms.subcontract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.fact.ElementId;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.reading.Agreements;
import org.concordat.api.reading.AsAt;
import org.concordat.api.reading.InWords;
import org.concordat.api.rule.Check;

/**
 * What is sub-contracted under one head contract, in force or firmly planned, level by level.
 *
 * @param head the contract at the top
 * @param levels the sub-contracts that its holder gives, then those that their receivers give, and so on; never empty
 */
record SubContracting(Node head, List<List<Link>> levels, AsAt asAt) {

    static List<SubContracting> all(Check check) {
        var asAt = AsAt.of(check);
        var links = asAt.links(ContractLinks.SUBCONTRACTS).filter(asAt::isFirm).toList();
        var heads = new HeadContracts(asAt, links);
        Map<Node, List<Link>> byHead = new LinkedHashMap<>();
        links.forEach(link -> heads.of(link)
                .ifPresent(head ->
                        byHead.computeIfAbsent(head, h -> new ArrayList<>()).add(link)));
        return byHead.entrySet().stream()
                .map(e -> new SubContracting(e.getKey(), levels(e.getKey(), e.getValue(), asAt), asAt))
                .toList();
    }

    private static List<List<Link>> levels(Node head, List<Link> links, AsAt asAt) {
        var holders = Agreements.holders(head, asAt).stream().map(Node::id).collect(Collectors.toSet());
        var receivers = links.stream().map(Link::to).collect(Collectors.toSet());
        var givers = links.stream()
                .map(Link::from)
                .filter(id -> holders.contains(id) || !receivers.contains(id))
                .collect(Collectors.toSet());
        var levels = new ArrayList<List<Link>>();
        var left = new LinkedHashSet<>(links);
        while (!left.isEmpty()) {
            var from = givers;
            var level = left.stream().filter(l -> from.contains(l.from())).toList();
            if (level.isEmpty()) {
                break;
            }
            levels.add(level);
            level.forEach(left::remove);
            givers = level.stream().map(Link::to).collect(Collectors.toSet());
        }
        if (levels.isEmpty()) {
            levels.add(links);
        }
        return levels;
    }

    String name() {
        return InWords.name(head);
    }

    int depth() {
        return levels.size();
    }

    List<Link> first() {
        return levels.get(0);
    }

    /** What the receivers of the first level sub-contract in turn. */
    List<Link> second() {
        return levels.size() > 1 ? levels.get(1) : List.of();
    }

    /** A chain of names from the holder to the last at the deepest level. */
    List<Node> deepest() {
        var chain = new ArrayList<Node>();
        var last = levels.get(levels.size() - 1).get(0);
        chain.add(asAt.to(last));
        for (int i = levels.size() - 1; i >= 0; i--) {
            chain.add(0, asAt.from(last));
            last = i == 0 ? last : leadingTo(last.from(), levels.get(i - 1), last);
        }
        return chain;
    }

    private static Link leadingTo(NodeId id, List<Link> level, Link otherwise) {
        return level.stream().filter(l -> l.to().equals(id)).findFirst().orElse(otherwise);
    }

    /** The contract, and the sub-contracts of a level. */
    List<ElementId> used(List<Link> level) {
        Set<ElementId> used = new LinkedHashSet<>(List.of(head.id()));
        level.forEach(l -> used.add(l.id()));
        return List.copyOf(used);
    }
}
