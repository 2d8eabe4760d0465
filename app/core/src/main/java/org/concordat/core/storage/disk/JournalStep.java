package org.concordat.core.storage.disk;

import java.util.concurrent.CountDownLatch;
import org.concordat.api.edit.Edit;
import org.concordat.core.document.Content;

/** What the document's thread hands to the writer of its journal. */
sealed interface JournalStep {

    record Begin(JournalHeader header, Content snapshot) implements JournalStep {}

    record Made(Edit edit) implements JournalStep {}

    record Saving() implements JournalStep {}

    /** @param goesOn whether edits were made since {@link Saving}, so that the journal goes on with these */
    record Saved(JournalHeader header, Content content, boolean goesOn) implements JournalStep {}

    record Flush(CountDownLatch done) implements JournalStep {}

    record End(boolean delete) implements JournalStep {}
}
