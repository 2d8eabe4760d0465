package org.concordat.desktop.canvas;

import java.awt.datatransfer.Clipboard;
import java.awt.datatransfer.Transferable;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.concordat.core.caremodel.CareModels;
import org.concordat.core.document.Content;
import org.concordat.core.storage.ContentReader;
import org.concordat.core.storage.ContentWriter;
import org.concordat.core.storage.UnusableFileException;

/**
 * A clip on a clipboard that other programs share. What it takes from there is read as a file from a stranger would be: as text of our
 * own format, of a limited size, or not at all. Nothing is ever deserialised.
 */
final class SystemClip implements Clip {

    private static final int MOST_BYTES = 16 << 20;
    private static final int MOST_ELEMENTS = 20_000;

    private final Clipboard clipboard;
    private final ContentReader reader;

    SystemClip(Clipboard clipboard, CareModels careModels) {
        this.clipboard = clipboard;
        reader = new ContentReader(careModels.vocabulary(), careModels.rules());
    }

    @Override
    public boolean put(Content copy, CopiedPicture picture) {
        var json = new ContentWriter().write(copy);
        if (json.length > MOST_BYTES || size(copy) > MOST_ELEMENTS) {
            return false;
        }
        return place(new Copied(json, copy.nodes(), picture));
    }

    @Override
    public boolean put(CopiedPicture picture) {
        return place(picture);
    }

    private boolean place(Transferable copied) {
        try {
            clipboard.setContents(copied, null);
            return true;
        } catch (IllegalStateException e) {
            return false;
        }
    }

    @Override
    public Optional<Content> get() {
        try {
            if (!clipboard.isDataFlavorAvailable(Copied.FLAVOR)) {
                return Optional.empty();
            }
            try (var stream = (InputStream) clipboard.getData(Copied.FLAVOR)) {
                return read(stream.readNBytes(MOST_BYTES + 1));
            }
        } catch (UnsupportedFlavorException | IOException | UnusableFileException | IllegalStateException e) {
            return Optional.empty();
        }
    }

    private Optional<Content> read(byte[] json) throws UnusableFileException {
        if (json.length > MOST_BYTES) {
            return Optional.empty();
        }
        var content = reader.read(Texts.get("clipboard"), json).content();
        return size(content) > MOST_ELEMENTS ? Optional.empty() : Optional.of(content);
    }

    private static int size(Content content) {
        return content.nodes().size() + content.links().size();
    }
}
