package org.concordat.desktop.canvas;

import java.util.Optional;
import org.concordat.core.document.Content;

/** Where copies are put and taken from. */
interface Clip {

    /**
     * Puts a copy, and what it looks like.
     *
     * @return false if it is too large, or another program holds the clipboard
     */
    boolean put(Content copy, CopiedPicture picture);

    /** Puts a picture alone. @return false if another program holds the clipboard */
    boolean put(CopiedPicture picture);

    /** What was put last, here or elsewhere; empty if there is nothing or it is of no use. */
    Optional<Content> get();
}
