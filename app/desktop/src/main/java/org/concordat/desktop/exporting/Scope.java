package org.concordat.desktop.exporting;

/** How much is exported. */
public enum Scope {
    VIEW,
    /** The view added up, as the window shows it from afar. */
    AFAR,
    SELECTION,
    /** All views, or the whole network. */
    ALL
}
