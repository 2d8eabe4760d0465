package org.concordat.contractforms.sharing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.vocabulary.Attribute;

/**
 * One who may share in losses and gains.
 *
 * @param links what makes it a sharer: as a party, by a risk share, or both
 */
record Sharer(Node node, List<Link> links) {

    /** The share in per cent; where it is stated twice, as a party states it. */
    Optional<BigDecimal> share(Side side) {
        return saying(side).flatMap(side::of);
    }

    /** The link that states the share. */
    Optional<Link> saying(Side side) {
        return links.stream().filter(l -> side.of(l).isPresent()).findFirst();
    }

    <T> Optional<T> find(Attribute<T> attribute) {
        return links.stream().flatMap(l -> l.find(attribute).stream()).findFirst();
    }
}
