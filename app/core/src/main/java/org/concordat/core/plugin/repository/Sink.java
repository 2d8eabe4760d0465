package org.concordat.core.plugin.repository;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.time.Duration;

/** Where the bytes of a file go that is being fetched: no more than a limit, and none once nobody waits for them any more. */
final class Sink {

    private final OutputStream out;
    private final long most;
    private final FetchProgress progress;
    private long taken;
    private boolean shut;
    private volatile boolean overflown;
    private volatile long latest = System.nanoTime();

    Sink(OutputStream out, long most, FetchProgress progress) {
        this.out = out;
        this.most = most;
        this.progress = progress;
    }

    synchronized void take(ByteBuffer bytes) throws IOException {
        if (shut) {
            throw new IOException("Nobody waits for this any more");
        }
        latest = System.nanoTime();
        taken += bytes.remaining();
        if (taken > most) {
            overflown = true;
            throw new IOException("More than " + most + " bytes");
        }
        Channels.newChannel(out).write(bytes);
        progress.at(taken);
    }

    /** Takes nothing from now on, whatever is still under way. */
    synchronized void shut() {
        shut = true;
    }

    boolean isOverflown() {
        return overflown;
    }

    boolean isSilentFor(Duration time) {
        return System.nanoTime() - latest > time.toNanos();
    }
}
