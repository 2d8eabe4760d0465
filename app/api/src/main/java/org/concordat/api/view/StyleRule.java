package org.concordat.api.view;

/**
 * Lets a figure or a choice decide how elements look.
 *
 * @param by the id of an attribute, or {@link #TYPE}, {@link #LINKS}, or {@link #MEASURE} and the id of a measure
 * @since 0.1.0
 */
public record StyleRule(Scope scope, String by, Channel sets, Scale scale) {

    /** What sort of thing an element is; no attribute has such an id, as it has no prefix. */
    public static final String TYPE = "type";

    /** How many links there are at a node. */
    public static final String LINKS = "links";

    /** What stands before the id of a measure, as a measure and an attribute may have the same. */
    public static final String MEASURE = "measure:";

    /** What it sets. */
    public enum Channel {
        /** The fill of a node, the line of a link. */
        COLOUR,
        /** The width and height of a node around its middle; frames and closed groups keep theirs. */
        SIZE,
        /** The width of a link, or of the border of a node. */
        LINE_WIDTH,
        /** A second line in the label. */
        SECOND_LINE
    }

    /** @throws IllegalArgumentException if what it sets cannot be set by such a scale */
    public StyleRule {
        if (by.isBlank()) {
            throw new IllegalArgumentException("A rule goes by something");
        }
        boolean fits = switch (sets) {
            case COLOUR -> !(scale instanceof Scale.AsWritten);
            case SIZE, LINE_WIDTH -> scale instanceof Scale.Continuous;
            case SECOND_LINE -> scale instanceof Scale.AsWritten;
        };
        if (!fits) {
            throw new IllegalArgumentException("Not a scale for " + sets + ": " + scale);
        }
    }

    /** Whether the ends of its scale are those of the network. */
    public boolean isMeasured() {
        return scale instanceof Scale.Continuous continuous && (continuous.low() == null || continuous.high() == null);
    }
}
