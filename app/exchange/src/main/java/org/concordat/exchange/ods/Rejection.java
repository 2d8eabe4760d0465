package org.concordat.exchange.ods;

/** Takes down that the row at hand is left out. */
@FunctionalInterface
interface Rejection {

    /**
     * @param reason the key of the reason's words
     * @param detail what tells this row from others, such as its code
     */
    void because(String reason, String detail);
}
