package org.concordat.contractforms.sharing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.concordat.api.edit.ChangeLink;
import org.concordat.api.edit.Edit;
import org.concordat.api.edit.Group;
import org.concordat.api.network.Link;

/** Edits that make shares add up to the whole. */
final class ScaledShares {

    private static final int DECIMALS = 2;

    private ScaledShares() {}

    /** Every share changed in proportion; what rounding leaves goes to the last. */
    static Edit of(String label, SharingArrangement arrangement, Side side) {
        var total = arrangement.total(side);
        var links = arrangement.stating(side).stream()
                .flatMap(s -> s.saying(side).stream())
                .toList();
        var edits = new ArrayList<Edit>();
        var left = SharesTotal.WHOLE;
        for (Link link : links.subList(0, links.size() - 1)) {
            var share = side.of(link)
                    .orElse(BigDecimal.ZERO)
                    .multiply(SharesTotal.WHOLE)
                    .divide(total, DECIMALS, RoundingMode.HALF_UP);
            left = left.subtract(share);
            edits.add(changed(link, side, share));
        }
        edits.add(changed(links.get(links.size() - 1), side, left));
        return new Group(label, List.copyOf(edits));
    }

    /** What is left of the whole for the one who states no share; empty where several state none. */
    static Optional<Edit> rest(SharingArrangement arrangement, Side side) {
        var silent = arrangement.sharers().stream()
                .filter(s -> s.share(side).isEmpty())
                .toList();
        return silent.size() == 1
                ? Optional.of(changed(
                        silent.get(0).links().get(0), side, SharesTotal.WHOLE.subtract(arrangement.total(side))))
                : Optional.empty();
    }

    private static Edit changed(Link link, Side side, BigDecimal share) {
        return new ChangeLink(link, link.with(side.on(link), share));
    }
}
