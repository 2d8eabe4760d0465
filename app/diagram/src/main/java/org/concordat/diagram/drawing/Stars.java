package org.concordat.diagram.drawing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.concordat.api.fact.LinkId;
import org.concordat.api.network.Link;
import org.concordat.diagram.folding.SeenNetwork;

/**
 * Says which links carry the words of their type. A star is the links of one type that leave a node, or that arrive at it; only the first
 * by id of each speaks, as the others look the same. A link that says its own, as it stands for several or a rule writes on it, is in no star
 * and always speaks.
 *
 * @param scene what is drawn now
 */
record Stars(SeenNetwork network, Scene scene) {

    /** Whether a link that is drawn comes first in both its stars. */
    boolean leads(Link link) {
        return saysItsOwn(link)
                || leaving(link).stream().noneMatch(other -> isBefore(other, link))
                        && arriving(link).stream().noneMatch(other -> isBefore(other, link));
    }

    private boolean isBefore(Link other, Link link) {
        return isLike(other, link) && other.id().compareTo(link.id()) < 0;
    }

    /** Whether another link is drawn and looks the same. */
    private boolean isLike(Link other, Link link) {
        if (!other.type().id().equals(link.type().id())) {
            return false;
        }
        var bundle = scene.bundles().get(other.id());
        return bundle != null && !bundle.saysItsOwn(other);
    }

    private boolean saysItsOwn(Link link) {
        var bundle = scene.bundles().get(link.id());
        return bundle != null && bundle.saysItsOwn(link);
    }

    /** The links whose lead may change when a link comes or goes: itself, and of its stars those that speak and those that are first now. */
    Set<LinkId> around(Link link, Predicate<LinkId> speaks) {
        Set<LinkId> around = new HashSet<>(Set.of(link.id()));
        for (var star : List.of(leaving(link), arriving(link))) {
            LinkId first = null;
            for (var other : star) {
                if (isLike(other, link)) {
                    if (speaks.test(other.id())) {
                        around.add(other.id());
                    }
                    first = first == null || other.id().compareTo(first) < 0 ? other.id() : first;
                }
            }
            if (first != null) {
                around.add(first);
            }
        }
        return around;
    }

    private List<Link> leaving(Link link) {
        return network.linksFrom(link.from());
    }

    private List<Link> arriving(Link link) {
        return network.linksTo(link.to());
    }
}
