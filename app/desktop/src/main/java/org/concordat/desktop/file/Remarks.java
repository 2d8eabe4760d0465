package org.concordat.desktop.file;

import java.util.List;
import org.concordat.core.storage.Problem;

/**
 * What the user should know about a document that was opened.
 *
 * @param problems what could not be read as it stands
 * @param warning to be told at once, or empty
 * @param notice to be told in passing, or empty
 * @param isDamaged whether a backup may hold more
 */
record Remarks(List<Problem> problems, String warning, String notice, boolean isDamaged) {

    static final Remarks NONE = warning("");

    Remarks {
        problems = List.copyOf(problems);
    }

    static Remarks warning(String warning) {
        return new Remarks(List.of(), warning, "", false);
    }
}
