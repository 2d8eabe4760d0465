package org.concordat.core.storage.disk;

import java.util.List;
import org.concordat.api.edit.Edit;
import org.concordat.core.document.Content;

/**
 * What a journal holds.
 *
 * @param base what the document held when the journal began: the file as it was last saved, or a later snapshot
 * @param edits to be made on it, in order
 */
public record Recovered(Content base, List<Edit> edits) {

    public Recovered {
        edits = List.copyOf(edits);
    }
}
