package org.concordat.core.document;

/** An edit that does not fit the document as it is now, such as a fix for something that has changed since. Nothing was changed. */
public final class RefusedEditException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public RefusedEditException(String message) {
        super(message);
    }
}
