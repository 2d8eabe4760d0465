package org.concordat.core.storage;

/** How much a file may hold. A national network (10,000 nodes, 100,000 links) takes about a third of it. */
final class Limits {

    static final int BYTES = 128 << 20;
    static final int ELEMENTS = 1_000_000;
    /** Elements, boxes, bends and whatever else is taken apart. */
    static final int PARTS = 2_000_000;

    static final int SET_ASIDE = 100_000;
    static final int PROBLEMS = 1_000;
    static final int DEPTH = 64;
    /** An edit puts some levels around the elements in it. */
    static final int DEPTH_IN_EDITS = 2 * DEPTH;

    static final int DIGITS = 1_000;

    private Limits() {}
}
