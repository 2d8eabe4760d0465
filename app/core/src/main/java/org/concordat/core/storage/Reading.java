package org.concordat.core.storage;

import java.util.List;
import org.concordat.core.document.Content;

/**
 * What came of reading a file.
 *
 * @param problems in the order in which they were met; empty when all was well
 * @param damaged whether the file ends too early or is otherwise broken as a whole, so that a backup may hold more
 */
public record Reading(Content content, List<Problem> problems, boolean damaged) {

    public Reading {
        problems = List.copyOf(problems);
    }
}
