package org.concordat.core.document;

import org.concordat.api.edit.Edit;

/** Where every edit that was made is written down before anyone is told, such as a journal on disk. */
@FunctionalInterface
public interface EditLog {

    EditLog NONE = edit -> {};

    /** Takes down an edit that has been made; undo and redo come as edits too. Must not throw for a full or missing disk. */
    void write(Edit edit);
}
