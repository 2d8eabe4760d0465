package org.concordat.exchange.ods;

/**
 * A part of England that can be chosen, as the files call it.
 *
 * @param code of a commissioner, a network or a trust, or the letters of a postcode area
 * @param name empty where no file has one
 * @param town the town that tells most of its practices from those elsewhere; empty for none
 * @param practices how many open practices are in it; 0 of a trust
 */
public record AreaName(Area.By by, String code, String name, String town, int practices) {}
