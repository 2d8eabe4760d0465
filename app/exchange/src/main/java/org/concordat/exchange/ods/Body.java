package org.concordat.exchange.ods;

import java.time.LocalDate;
import org.concordat.api.fact.Source;
import org.jspecify.annotations.Nullable;

/**
 * A trust, a commissioner, a system, a network or a region as some file has it.
 *
 * @param row where it stands in its file; 0 if it is only named there
 * @param name as printed; empty for not known
 * @param ons its code at the Office for National Statistics; empty for not known
 * @param region the code of its national grouping; empty for not known
 * @param parent the code of the body that it belongs to; empty for not known
 */
record Body(
        long row,
        String code,
        String name,
        String ons,
        String address,
        String postcode,
        @Nullable LocalDate opened,
        @Nullable LocalDate closed,
        String region,
        String parent,
        Source source) {

    static Body named(String code, String name, String ons, String parent, Source source) {
        return new Body(0, code, name, ons, "", "", null, null, "", parent, source);
    }
}
