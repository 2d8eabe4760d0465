package org.concordat.core.storage.disk;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import org.concordat.core.storage.disk.SaveException.Reason;

/** Says in words why the file system refused. */
final class Refusal {

    private Refusal() {}

    static SaveException of(IOException cause, Path file) {
        var reason = reason(cause);
        var key = switch (reason) {
            case READ_ONLY -> "save.readOnly";
            case NO_SPACE -> "save.noSpace";
            case VANISHED -> "save.vanished";
            default -> "save.other";
        };
        var detail = String.valueOf(cause.getMessage());
        return new SaveException(
                reason,
                DiskTexts.get(key, String.valueOf(file.getFileName()), String.valueOf(file.getParent()), detail),
                cause);
    }

    /** For a failure after the new version took its place. */
    static SaveException unsure(IOException cause, Path file) {
        var name = String.valueOf(file.getFileName());
        return new SaveException(Reason.UNSURE, DiskTexts.get("save.unsure", name, cause.toString()), cause);
    }

    private static Reason reason(IOException cause) {
        if (cause instanceof NoSuchFileException) {
            return Reason.VANISHED;
        }
        var words = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
        if (words.contains("no space") || words.contains("not enough space") || words.contains("quota")) {
            return Reason.NO_SPACE;
        }
        boolean isReadOnly = cause instanceof AccessDeniedException || words.contains("read-only");
        return isReadOnly ? Reason.READ_ONLY : Reason.OTHER;
    }
}
