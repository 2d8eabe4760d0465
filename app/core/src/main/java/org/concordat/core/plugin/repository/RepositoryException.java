package org.concordat.core.plugin.repository;

import java.io.Serial;
import java.util.Locale;
import org.concordat.api.vocabulary.Words;
import org.jspecify.annotations.Nullable;

/** A repository, or something out of one, that is not taken. Its message is for people: which repository, what is wrong, and what to do. */
public final class RepositoryException extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final Words WORDS = Words.beside(RepositoryException.class);

    private final Refusal refusal;

    private RepositoryException(Refusal refusal, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.refusal = refusal;
    }

    /** @param details what the text of this refusal names; first of all the repository */
    static RepositoryException of(Refusal refusal, Object... details) {
        return new RepositoryException(refusal, text(refusal, details), null);
    }

    static RepositoryException of(RepositoryProblem problem) {
        return new RepositoryException(problem.refusal(), problem.message(), null);
    }

    static RepositoryException because(Throwable cause, Refusal refusal, Object... details) {
        return new RepositoryException(refusal, text(refusal, details), cause);
    }

    private static String text(Refusal refusal, Object... details) {
        return WORDS.format("refusal." + refusal.name().toLowerCase(Locale.ROOT), details);
    }

    public Refusal refusal() {
        return refusal;
    }

    /** The same without the trace, as a value to be shown. */
    RepositoryProblem problem() {
        return new RepositoryProblem(refusal, String.valueOf(getMessage()));
    }
}
