package org.concordat.testkit;

class PrimaryCareNetworkTest extends DeclaredContract {

    PrimaryCareNetworkTest() {
        super("primary-care-network");
    }
}
