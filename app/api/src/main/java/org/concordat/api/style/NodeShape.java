package org.concordat.api.style;

/**
 * The outline of a node. Shape, colour, icon and label say the same thing, so that no meaning hangs on colour alone.
 *
 * @since 0.1.0
 */
public enum NodeShape {
    RECTANGLE,
    ROUNDED,
    HEXAGON,
    CIRCLE,
    /** One corner cut: a local authority. */
    CUT_CORNER,
    /** All four corners cut: the independent and voluntary sector. */
    CUT_CORNERS,
    /** A sheet with a wavy foot: a contract. */
    DOCUMENT,
    /** A coin drum: a budget. */
    DRUM,
    /** Fully rounded ends: a service. */
    PILL,
    /** A sheet with a folded corner: an option. */
    NOTE,
    /** A frame with its name at the top: a partnership around its members. */
    CONTAINER,
    /** A square with softly rounded corners: a body of governance. */
    ROUNDED_SQUARE,
    DIAMOND,
    /** An arrow-ended block: a workstream. */
    CHEVRON,
    /** A head and shoulders beside the name: a person. */
    PERSON,
    /** A pennant on a pole: a milestone. */
    FLAG
}
