package org.concordat.exchange.ods;

import java.math.BigDecimal;

/**
 * Patients of a local authority at a trust.
 *
 * @param row where it stands in its file
 * @param ofAuthority the part of the authority's patients who go to the trust, in per cent
 * @param ofTrust the part of the trust's patients who come from the authority, in per cent
 */
record Share(long row, String authority, String trust, BigDecimal ofAuthority, BigDecimal ofTrust) {}
