package org.concordat.exchange.ods;

/**
 * What the practice mapping says of a practice.
 *
 * @param row where it stands in its file
 * @param name of the practice, as printed
 * @param pcn the code of its network; empty for none
 * @param commissioner the code of its commissioner; empty for none
 */
record Mapped(long row, String practice, String name, String postcode, String pcn, String commissioner) {}
