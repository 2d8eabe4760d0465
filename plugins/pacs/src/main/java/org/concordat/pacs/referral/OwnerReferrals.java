package org.concordat.pacs.referral;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.Organisations;
import org.concordat.api.network.Node;
import org.concordat.api.reading.AsAt;
import org.concordat.api.reading.InWords;
import org.concordat.pacs.area.Area;
import org.concordat.pacs.area.Share;
import org.concordat.pacs.vertical.TrustRunPractice;

/**
 * How much of what its own practices refer a trust receives, beside the same share of its area.
 *
 * @param ofArea what the trust receives of the referrals of the commissioner, else of the other practices of the area, else of the
 *     other practices of the network; empty where none is known
 */
record OwnerReferrals(Node trust, List<Node> practices, Share toOwner, Optional<Share> ofArea) {

    /** Those of the trusts of whose practices referrals are known. */
    static List<OwnerReferrals> all(AsAt asAt) {
        return TrustRunPractice.byTrust(asAt).entrySet().stream()
                .flatMap(e -> of(e.getKey(), e.getValue(), asAt).stream())
                .toList();
    }

    private static Optional<OwnerReferrals> of(Node trust, List<Node> practices, AsAt asAt) {
        return Referrals.to(trust, practices, asAt)
                .map(share -> new OwnerReferrals(trust, practices, share, ofArea(trust, practices, asAt)));
    }

    private static Optional<Share> ofArea(Node trust, List<Node> own, AsAt asAt) {
        var areas = Area.of(own, asAt);
        var commissioners = areas.stream()
                .map(Area::node)
                .filter(n -> n.isA(Organisations.COMMISSIONER))
                .toList();
        var inAreas = areas.stream().flatMap(a -> a.practices().stream()).distinct();
        return Referrals.to(trust, commissioners, asAt)
                .or(() -> Referrals.to(trust, others(inAreas, own), asAt))
                .or(() -> areas.isEmpty()
                        ? Referrals.to(trust, others(asAt.nodes(GeneralPractice.GP_PRACTICE), own), asAt)
                        : Optional.empty());
    }

    private static List<Node> others(Stream<Node> practices, Collection<Node> own) {
        return practices.filter(p -> !own.contains(p)).toList();
    }

    /** How many percentage points the share of its own practices lies above that of the area; below it, negative. */
    Optional<BigDecimal> aboveArea() {
        return ofArea.map(area -> toOwner.percent().subtract(area.percent()));
    }

    String name() {
        return InWords.name(trust);
    }

    /** The trust first, then its practices. */
    List<Node> concerned() {
        return Stream.concat(Stream.of(trust), practices.stream()).toList();
    }
}
