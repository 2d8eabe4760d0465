package org.concordat.diagram.picture;

/** A bitmap that would have more pixels than is sensible. The message is for people and says which zoom would fit. */
public final class PictureTooLargeException extends Exception {

    private static final long serialVersionUID = 1L;

    PictureTooLargeException(String message) {
        super(message);
    }
}
