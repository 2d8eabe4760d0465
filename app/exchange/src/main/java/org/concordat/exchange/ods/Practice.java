package org.concordat.exchange.ods;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A GP practice as the list of practices has it.
 *
 * @param row where it stands in its file
 * @param name as printed
 * @param region the code of its national grouping; empty for none
 * @param commissioner the code of its commissioner; empty for none
 * @param joined since when it has this commissioner
 */
record Practice(
        long row,
        String code,
        String name,
        String address,
        String postcode,
        @Nullable LocalDate opened,
        @Nullable LocalDate closed,
        String region,
        String commissioner,
        @Nullable LocalDate joined) {}
