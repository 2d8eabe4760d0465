package org.concordat.desktop.canvas;

import java.util.Optional;
import org.concordat.core.document.Content;

/** Where copies are put and taken from. */
interface Clip {

    /** @return false if it is too large, or another program holds the clipboard */
    boolean put(Content copy);

    /** What was put last, here or elsewhere; empty if there is nothing or it is of no use. */
    Optional<Content> get();
}
