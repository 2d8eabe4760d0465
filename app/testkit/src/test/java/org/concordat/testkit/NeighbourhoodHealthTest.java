package org.concordat.testkit;

class NeighbourhoodHealthTest extends DeclaredContract {

    NeighbourhoodHealthTest() {
        super("neighbourhood-health");
    }
}
