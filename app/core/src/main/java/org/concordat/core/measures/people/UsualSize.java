package org.concordat.core.measures.people;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How many people a partnership of a model usually covers. These were aspirations of policy, not law: 42% of primary care networks were
 * outside theirs in 2020 (PMC7643821).
 *
 * @param most null for no upper end
 * @param source where the range is given
 */
record UsualSize(String model, long least, @Nullable Long most, String source) {

    private static final List<UsualSize> ALL = List.of(
            new UsualSize("PCH", 30_000, 50_000L, "NHS England and NAPC, Primary Care Home"),
            new UsualSize("PCN", 30_000, 50_000L, "NHS England, Primary care networks"),
            new UsualSize("MCP", 100_000, null, "National Health Executive, 28 July 2016, on the MCP framework"),
            new UsualSize("PACS", 250_000, null, "Croner-i, 19 September 2016, on the PACS framework"),
            new UsualSize("SNP", 30_000, 70_000L, "Pulse: single neighbourhood providers cover about 50,000"),
            new UsualSize("MNP", 250_000, null, "Pulse: multi-neighbourhood providers cover about 250,000 or more"));

    static Optional<UsualSize> of(String model) {
        return ALL.stream().filter(s -> s.model.equals(model)).findFirst();
    }

    /** How many people are too few (negative) or too many; zero within the range. */
    BigDecimal beyond(BigDecimal people) {
        var above = people.subtract(BigDecimal.valueOf(least));
        if (above.signum() < 0) {
            return above;
        }
        return most == null
                ? BigDecimal.ZERO
                : people.subtract(BigDecimal.valueOf(most)).max(BigDecimal.ZERO);
    }
}
