package org.concordat.diagram.icon;

/** A file that is no icon of the safe subset. The message says what is wrong in it. */
public final class IconFormatException extends Exception {

    private static final long serialVersionUID = 1L;

    IconFormatException(String message) {
        super(message);
    }
}
