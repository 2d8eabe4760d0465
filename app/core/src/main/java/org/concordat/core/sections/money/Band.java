package org.concordat.core.sections.money;

import java.math.BigDecimal;
import java.util.Optional;
import org.concordat.api.report.Block.Stop;

/**
 * Money that goes from one stop to the next.
 *
 * @param amount pounds a year; empty where nobody says
 * @param paidFor what it is for, in words; empty where nobody says
 * @param standing such as "Planned"; empty where nobody says
 */
record Band(Stop from, Stop to, Way way, Optional<BigDecimal> amount, String paidFor, String standing) {

    /** How it gets there. */
    enum Way {
        FUNDS,
        COMMISSIONS,
        HELD_BY,
        LEFT_TO,
        PART,
        PAYS,
        SUBCONTRACTS,
        GIVES
    }
}
