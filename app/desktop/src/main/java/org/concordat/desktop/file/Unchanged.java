package org.concordat.desktop.file;

import org.concordat.core.document.Document;
import org.concordat.core.document.Subscription;

/** Whether a document has stayed as it was since a moment, such as when saving began. */
final class Unchanged implements AutoCloseable {

    private final Subscription subscription;
    private boolean unchanged = true;

    Unchanged(Document document) {
        subscription = document.subscribe(change -> unchanged = false);
    }

    boolean holds() {
        return unchanged;
    }

    @Override
    public void close() {
        subscription.close();
    }
}
