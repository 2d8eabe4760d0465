package org.concordat.core.document;

import org.concordat.api.edit.Edit;

/**
 * What a document tells its subscribers after a change.
 *
 * @param edit the edit as it was made, completed; for an undo, the inverse
 */
public record Change(Edit edit, Cause cause) {

    /** Why the document changed. */
    public enum Cause {
        EDIT,
        UNDO,
        REDO
    }
}
