package org.concordat.exchange.graphml;

/** Who is to read the file. All profiles hold the same columns; they differ in drawing and in the direction of y. */
public enum GraphmlProfile {
    /** For any reader, with the drawing in the form that yEd shows. Gephi shows two columns too many. */
    UNIVERSAL(true, false),
    /** Without yEd's drawing, and with y growing upwards. */
    GEPHI(false, true),
    /** Without yEd's drawing, whose positions NetworkX would read as text. */
    NETWORKX(false, false);

    private final boolean drawn;
    private final boolean upwards;

    GraphmlProfile(boolean drawn, boolean upwards) {
        this.drawn = drawn;
        this.upwards = upwards;
    }

    /** Whether shapes and colours are written for yEd. */
    boolean isDrawn() {
        return drawn;
    }

    /** The vertical position as the reader counts it, of one that grows downwards. */
    double vertical(double y) {
        return upwards ? 0 - y : y;
    }
}
