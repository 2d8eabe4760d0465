package org.concordat.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Standard output as UTF-8 that remembers why it failed: a reader that has gone away is no fault, a full disk is. After a failure nothing
 * more is written.
 */
final class StandardOutput extends OutputStream {

    private final OutputStream out;
    private @Nullable IOException failure;

    StandardOutput(OutputStream out) {
        this.out = out;
    }

    static StandardOutput ofThisProcess() {
        return new StandardOutput(new FileOutputStream(FileDescriptor.out));
    }

    PrintWriter writer() {
        return new PrintWriter(this, false, StandardCharsets.UTF_8);
    }

    @Override
    public void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        if (failure == null) {
            try {
                out.write(bytes, from, length);
            } catch (IOException e) {
                failure = e;
            }
        }
    }

    /** Why not all was written, for people; null when all was, or when the reader did not want more. */
    @Nullable
    String fault() {
        var message = failure == null ? null : String.valueOf(failure.getMessage());
        return message == null || message.contains("pipe") ? null : message;
    }
}
