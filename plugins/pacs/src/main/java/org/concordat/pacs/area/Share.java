package org.concordat.pacs.area;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** A part of a whole. */
public record Share(BigDecimal part, BigDecimal whole) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Empty where one of the two is not known, or they do not go together. */
    public static Optional<Share> of(Optional<BigDecimal> part, Optional<BigDecimal> whole) {
        return part.flatMap(
                p -> whole.filter(w -> w.signum() > 0 && w.compareTo(p) >= 0).map(w -> new Share(p, w)));
    }

    /** In per cent, with one decimal. */
    public BigDecimal percent() {
        return part.multiply(HUNDRED).divide(whole, 1, RoundingMode.HALF_UP);
    }

    boolean isAbove(long percent) {
        return part.multiply(HUNDRED).compareTo(whole.multiply(BigDecimal.valueOf(percent))) > 0;
    }
}
