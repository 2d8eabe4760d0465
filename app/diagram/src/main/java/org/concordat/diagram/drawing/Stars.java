package org.concordat.diagram.drawing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.concordat.api.fact.LinkId;
import org.concordat.api.network.Link;
import org.concordat.api.network.Network;

/**
 * Says which links carry the words of their type: of several of one type that leave or arrive at one node only the first by id does, as the
 * others look the same.
 */
final class Stars {

    private final Network network;
    private final Predicate<LinkId> drawn;
    private final Map<Star, LinkId> leaders = new HashMap<>();

    /** @param drawn which links are drawn now */
    Stars(Network network, Predicate<LinkId> drawn) {
        this.network = network;
        this.drawn = drawn;
    }

    boolean leads(Link link) {
        return link.id().equals(leaders.get(Star.leaving(link))) && link.id().equals(leaders.get(Star.arriving(link)));
    }

    /** Counts in the first links that are drawn. @return those that lead */
    Set<LinkId> begin(Iterable<Link> links) {
        for (var link : links) {
            leaders.merge(Star.leaving(link), link.id(), Stars::lower);
            leaders.merge(Star.arriving(link), link.id(), Stars::lower);
        }
        Set<LinkId> leading = new HashSet<>();
        for (var link : links) {
            if (leads(link)) {
                leading.add(link.id());
            }
        }
        return leading;
    }

    private static LinkId lower(LinkId a, LinkId b) {
        return a.compareTo(b) <= 0 ? a : b;
    }

    /** Counts a link in that is now drawn. @return the links whose lead may have changed */
    Set<LinkId> add(Link link) {
        Set<LinkId> changed = new HashSet<>(Set.of(link.id()));
        for (var star : starsOf(link)) {
            var leader = leaders.get(star);
            if (leader == null || link.id().compareTo(leader) < 0) {
                leaders.put(star, link.id());
                if (leader != null) {
                    changed.add(leader);
                }
            }
        }
        return changed;
    }

    /** Counts a link out that is no longer drawn as it was. @return the links whose lead may have changed */
    Set<LinkId> remove(Link link) {
        Set<LinkId> changed = new HashSet<>(Set.of(link.id()));
        for (var star : starsOf(link)) {
            if (link.id().equals(leaders.get(star))) {
                leaders.remove(star);
                members(star).stream()
                        .filter(l -> l.type().id().equals(star.type()))
                        .map(Link::id)
                        .filter(drawn)
                        .min(LinkId::compareTo)
                        .ifPresent(first -> {
                            leaders.put(star, first);
                            changed.add(first);
                        });
            }
        }
        return changed;
    }

    private List<Link> members(Star star) {
        return star.leaving() ? network.linksFrom(star.centre()) : network.linksTo(star.centre());
    }

    private static List<Star> starsOf(Link link) {
        return List.of(Star.leaving(link), Star.arriving(link));
    }
}
