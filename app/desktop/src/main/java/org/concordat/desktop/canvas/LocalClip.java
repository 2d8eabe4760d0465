package org.concordat.desktop.canvas;

import java.util.Optional;
import org.concordat.core.document.Content;
import org.jspecify.annotations.Nullable;

/** A clip in memory. */
final class LocalClip implements Clip {
    private @Nullable Content content;

    @Override
    public void put(Content copy) {
        content = copy;
    }

    @Override
    public Optional<Content> get() {
        return Optional.ofNullable(content);
    }
}
