package org.concordat.exchange.ods;

/**
 * Referrals from a commissioner's patients to a provider in a financial year, added up over the months of the file.
 *
 * @param year the year in which the financial year begins
 * @param byGps referrals made by GPs
 * @param byOthers referrals made by others
 */
record Flow(int year, String commissioner, String provider, long byGps, long byOthers) {

    Flow plus(long gps, long others) {
        return new Flow(year, commissioner, provider, byGps + gps, byOthers + others);
    }

    long total() {
        return byGps + byOthers;
    }
}
