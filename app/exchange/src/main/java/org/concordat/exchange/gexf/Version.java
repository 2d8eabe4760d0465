package org.concordat.exchange.gexf;

/** A version of GEXF. */
enum Version {
    ONE_TWO("1.2", "http://www.gexf.net/1.2draft"),
    /** NetworkX knows it from 3.6 on. */
    ONE_THREE("1.3", "http://gexf.net/1.3");

    private final String number;
    private final String namespace;

    Version(String number, String namespace) {
        this.number = number;
        this.namespace = namespace;
    }

    String number() {
        return number;
    }

    String namespace() {
        return namespace;
    }

    /** The namespace of colours, sizes and places. */
    String looks() {
        return namespace + "/viz";
    }
}
