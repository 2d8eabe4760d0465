package org.concordat.core.storage;

/** The members of an object on one line, as they are being written. */
final class Members {

    private final JsonOutput out;
    private boolean any;

    /** Opens an object. */
    Members(JsonOutput out) {
        this.out = out;
        out.raw("{");
    }

    /** Writes a name; the caller writes its value next. */
    Members begin(String name) {
        out.raw(any ? ", " : "").name(name);
        any = true;
        return this;
    }

    void raw(String name, String json) {
        begin(name);
        out.raw(json);
    }

    void string(String name, String text) {
        begin(name);
        out.string(text);
    }

    void stringUnlessEmpty(String name, String text) {
        if (!text.isEmpty()) {
            string(name, text);
        }
    }

    void close() {
        out.raw("}");
    }
}
