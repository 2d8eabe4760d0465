package org.concordat.desktop.picturing;

/** A picture that cannot be taken in; the message says why, for people. */
public final class UnfitPictureException extends Exception {

    private static final long serialVersionUID = 1L;

    UnfitPictureException(String message) {
        super(message);
    }

    /** Why, in a sentence. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
