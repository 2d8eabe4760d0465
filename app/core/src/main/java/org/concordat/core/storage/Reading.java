package org.concordat.core.storage;

import java.util.List;
import org.concordat.core.document.CareModelUse;
import org.concordat.core.document.Content;

/**
 * What came of reading a file.
 *
 * @param problems in the order in which they were met; empty when all was well
 * @param damaged whether the file ends too early or is otherwise broken as a whole, so that a backup may hold more
 * @param brought what older versions of care models wrote, and what became of it
 */
public record Reading(Content content, List<Problem> problems, boolean damaged, List<Brought> brought) {

    /** The versions of care models in whose words the file stands. */
    public List<CareModelUse> wrote() {
        return content.careModels().stream()
                .map(use -> brought.stream()
                        .filter(one -> one.id().equals(use.id()))
                        .findFirst()
                        .map(one -> new CareModelUse(one.id(), one.from()))
                        .orElse(use))
                .toList();
    }

    public Reading {
        problems = List.copyOf(problems);
        brought = List.copyOf(brought);
    }
}
