package org.concordat.desktop.file;

import java.io.IOException;
import org.concordat.api.vocabulary.Words;
import org.concordat.core.storage.UnusableFileException;
import org.concordat.core.storage.disk.SaveException;

/** Says in words why something did not work. */
final class Reasons {

    private static final Words WORDS = Words.beside(Reasons.class);

    private Reasons() {}

    static String of(Throwable failure) {
        var message = String.valueOf(failure.getMessage());
        if (failure instanceof UnusableFileException || failure instanceof SaveException) {
            return message;
        }
        return WORDS.format(failure instanceof IOException ? "reason.disk" : "reason.unknown", message);
    }
}
