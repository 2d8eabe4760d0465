package org.concordat.core.plugin.pack;

import java.io.Serial;
import java.util.Locale;
import org.concordat.api.vocabulary.Words;
import org.jspecify.annotations.Nullable;

/** A file that is refused as a plugin. Its message is for people: what is wrong, where in the file, and what to do. */
public final class PackException extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final Words WORDS = Words.beside(PackException.class);

    private final Fault fault;

    private PackException(Fault fault, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.fault = fault;
    }

    /** @param details what the text of this fault names, such as the entry that is at fault */
    static PackException of(Fault fault, Object... details) {
        return new PackException(fault, text(fault, details), null);
    }

    static PackException because(Throwable cause, Fault fault, Object... details) {
        return new PackException(fault, text(fault, details), cause);
    }

    private static String text(Fault fault, Object... details) {
        return WORDS.format("fault." + fault.name().toLowerCase(Locale.ROOT), details);
    }

    public Fault fault() {
        return fault;
    }
}
