package org.concordat.exchange.ods;

/** What stands in the ids of links; never changes once released. */
final class Relations {

    static final String MEMBER = "member";
    static final String COMMISSIONED_BY = "commissioned-by";
    static final String UNDER = "under";
    static final String IN = "in";
    static final String TREATED = "treated";
    static final String REFERS = "refers";

    private Relations() {}
}
