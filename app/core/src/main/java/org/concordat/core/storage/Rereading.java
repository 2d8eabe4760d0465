package org.concordat.core.storage;

import java.util.ArrayList;
import java.util.List;
import org.concordat.api.edit.Edit;
import org.concordat.core.document.Document;

/**
 * Reads open documents again after care models have come or gone, or have other versions: types that are known now are no placeholders any
 * more, and the other way round; what an older version wrote is brought forward. Each step can still be undone and redone. To be used by
 * the thread of the document.
 */
public final class Rereading {

    private final ContentReader before;
    private final ContentReader now;

    /**
     * @param before knows the care models that have been here
     * @param now knows the care models that are here now
     */
    public Rereading(ContentReader before, ContentReader now) {
        this.before = before;
        this.now = now;
    }

    /** A document that was read again, and what was brought forward in it. */
    public record Reread(Document document, List<Brought> brought) {
        public Reread {
            brought = List.copyOf(brought);
        }
    }

    /**
     * The same document, in what is known now; the given one stays as it is.
     *
     * @throws UnusableFileException if it is too large to be read again
     */
    public Reread of(Document document) throws UnusableFileException {
        var content = before.noting(document.content());
        var writing = new EditJson(before);
        var reading = new EditJson(now, content.careModels());
        var steps = new ArrayList<Edit>();
        for (var step : document.edits()) {
            steps.add(reading.read(writing.write(step)));
        }
        var read = now.read(content.settings().title(), new ContentWriter().write(content));
        return new Reread(document.translated(read.content(), steps), read.brought());
    }
}
