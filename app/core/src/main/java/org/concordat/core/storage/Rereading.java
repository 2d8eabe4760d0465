package org.concordat.core.storage;

import java.util.ArrayList;
import org.concordat.api.edit.Edit;
import org.concordat.core.document.Document;

/**
 * Reads open documents again after care models have come or gone: types that are known now are no placeholders any more, and the other way
 * round. Each step can still be undone and redone. To be used by the thread of the document.
 */
public final class Rereading {

    private final ContentReader reader;
    private final EditJson edits;

    /** @param reader knows the care models that are here now */
    public Rereading(ContentReader reader) {
        this.reader = reader;
        edits = new EditJson(reader);
    }

    /**
     * The same document, in what is known now; the given one stays as it is.
     *
     * @throws UnusableFileException if it is too large to be read again
     */
    public Document of(Document document) throws UnusableFileException {
        var steps = new ArrayList<Edit>();
        for (var step : document.edits()) {
            steps.add(edits.read(edits.write(step)));
        }
        var now = document.content();
        return document.translated(
                reader.read(now.settings().title(), new ContentWriter().write(now))
                        .content(),
                steps);
    }
}
