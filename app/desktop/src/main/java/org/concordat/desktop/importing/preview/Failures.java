package org.concordat.desktop.importing.preview;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.concordat.api.vocabulary.Words;
import org.concordat.core.storage.disk.SaveException;
import org.concordat.exchange.intake.IntakeException;
import org.concordat.exchange.table.TableException;

/** Why something could not be read, in words that say what to do. */
public final class Failures {

    private static final Words WORDS = Words.beside(Failures.class);

    private Failures() {}

    public static String words(Throwable failure) {
        var message = String.valueOf(failure.getMessage());
        if (failure instanceof IntakeException
                || failure instanceof TableException
                || failure instanceof SaveException) {
            return message;
        }
        if (failure instanceof NoSuchFileException) {
            return WORDS.format("failure.gone", message);
        }
        if (failure instanceof AccessDeniedException) {
            return WORDS.format("failure.denied", message);
        }
        if (failure instanceof IOException) {
            return WORDS.format("failure.disk", message);
        }
        return failure instanceof OutOfMemoryError
                ? WORDS.get("failure.memory")
                : WORDS.format("failure.unknown", failure.toString());
    }
}
