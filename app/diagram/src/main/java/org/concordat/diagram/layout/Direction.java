package org.concordat.diagram.layout;

/** Where links of a layered layout point. */
public enum Direction {
    TOP_DOWN,
    LEFT_RIGHT
}
