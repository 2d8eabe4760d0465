package org.concordat.core.accountability;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.reading.AsAt;
import org.concordat.core.accountability.AccountabilityChain.Step;
import org.concordat.core.accountability.AccountabilityChain.Way;
import org.jspecify.annotations.Nullable;

/**
 * Finds who is accountable for a service, the same ways up as {@link Accountability} goes down. What names the service comes first: its
 * commissioner, the contract or budget in whose scope it is, the whole that it is part of. Only where none of these leads to a
 * commissioner is the way through its providers taken. A chain takes as long as what lies between service and commissioner is large; what
 * leads nowhere is searched once. Belongs to one thread.
 */
public final class AccountabilityChains {

    private final WaysUp waysUp;
    /** Where no further search need go: from here no commissioner was reached before. */
    private final Set<Place> leadNowhere = new HashSet<>();

    private AccountabilityChains(WaysUp waysUp) {
        this.waysUp = waysUp;
    }

    /** @param counts which of the links that stand count: those in force, or planned ones too */
    public static AccountabilityChains of(AsAt asAt, Predicate<Link> counts) {
        return new AccountabilityChains(new WaysUp(asAt, counts));
    }

    /** The shortest chains, one to each commissioner that is equally near; empty where the chain is broken. */
    public List<AccountabilityChain> of(Node service) {
        var named = shortest(service, false);
        return named.isEmpty() ? shortest(service, true) : named;
    }

    /** Where a search has come to, and from where. */
    private record Reached(Step step, @Nullable Reached before, int length) {}

    /** A node as the ways on from it depend on how it was reached. */
    private record Place(NodeId node, Way reachedBy) {

        static Place of(Step step) {
            return new Place(step.to().id(), step.way());
        }
    }

    private List<AccountabilityChain> shortest(Node service, boolean throughProviders) {
        var found = new LinkedHashMap<NodeId, Reached>();
        var seen = new HashSet<Place>();
        Deque<Reached> open = new ArrayDeque<>();
        waysUp.fromService(service)
                .filter(s -> throughProviders || s.way() != Way.PROVIDED_BY)
                .forEach(s -> open.add(new Reached(s, null, 1)));
        int nearest = Integer.MAX_VALUE;
        while (!open.isEmpty() && open.element().length <= nearest) {
            var here = open.remove();
            if (AsAt.isAny(here.step.to(), Accountability.BUYERS)) {
                found.putIfAbsent(here.step.to().id(), here);
                nearest = here.length;
            } else if (!leadNowhere.contains(Place.of(here.step)) && seen.add(Place.of(here.step))) {
                waysUp.from(here.step).forEach(s -> open.add(new Reached(s, here, here.length + 1)));
            }
        }
        if (found.isEmpty()) {
            leadNowhere.addAll(seen);
        }
        return chains(service, found);
    }

    private static List<AccountabilityChain> chains(Node service, Map<NodeId, Reached> found) {
        var chains = new ArrayList<AccountabilityChain>();
        for (var last : found.values()) {
            var steps = new LinkedList<Step>();
            for (Reached at = last; at != null; at = at.before) {
                steps.addFirst(at.step);
            }
            chains.add(new AccountabilityChain(service, steps));
        }
        return chains;
    }
}
