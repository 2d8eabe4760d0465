package org.concordat.core.storage.disk;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.concordat.api.fact.RandomId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Says to colleagues, and to a second window, that a document is open: a file {@code .name.lock} beside it, with user, computer and
 * process, whose time is the heartbeat. It advises; a save does not depend on it.
 */
public final class DocumentLock implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(DocumentLock.class);
    private static final Duration HEARTBEAT = Duration.ofSeconds(30);
    private static final Duration STALE = Duration.ofMinutes(3);
    private static final int ATTEMPTS = 3;

    private final Disk disk;
    private final Path file;
    private final Holder self;
    private final ScheduledExecutorService heart;

    private DocumentLock(Disk disk, Path file, Holder self) {
        this.disk = disk;
        this.file = file;
        this.self = self;
        heart = Executors.newSingleThreadScheduledExecutor(task -> {
            var thread = new Thread(task, "lock of " + file.getFileName());
            thread.setDaemon(true);
            return thread;
        });
        heart.scheduleWithFixedDelay(this::beat, HEARTBEAT.toSeconds(), HEARTBEAT.toSeconds(), TimeUnit.SECONDS);
    }

    /**
     * What came of asking for the lock.
     *
     * @param lock null if another has the document open, or the folder takes no lock
     * @param isHeld whether another has the document open
     * @param notice what the user should know, or empty
     */
    public record Attempt(@Nullable DocumentLock lock, boolean isHeld, String notice) {}

    /** Asks for the lock of a document; never waits. */
    public static Attempt acquire(Path document) {
        return acquire(document, new RealDisk(), Clock.systemUTC(), Holder.self());
    }

    static Attempt acquire(Path document, Disk disk, Clock clock, Holder self) {
        try {
            var real = disk.resolve(document);
            var file = real.resolveSibling("." + real.getFileName() + ".lock");
            var notice = "";
            for (int i = 0; i < ATTEMPTS; i++) {
                if (create(disk, file, self)) {
                    return new Attempt(new DocumentLock(disk, file, self), false, notice);
                }
                var holder = staleHolder(disk, file, clock);
                if (holder == null || !takeAway(disk, file, holder)) {
                    break;
                }
                notice = DiskTexts.get("lock.stale", holder.user(), holder.host());
            }
            return new Attempt(null, true, heldNotice(disk, file));
        } catch (IOException e) {
            return new Attempt(null, false, DiskTexts.get("lock.impossible", document.getFileName(), e.toString()));
        }
    }

    private static boolean create(Disk disk, Path file, Holder self) throws IOException {
        try (var out = disk.create(file)) {
            out.write(self.toBytes());
            return true;
        } catch (FileAlreadyExistsException e) {
            return false;
        }
    }

    /** Who holds a lock that nobody keeps alive, or null if it is alive or gone. */
    private static @Nullable Holder staleHolder(Disk disk, Path file, Clock clock) throws IOException {
        try {
            var holder = Holder.of(disk.read(file)).orElse(new Holder("?", "?", 0, ""));
            var age = Duration.between(disk.modified(file).toInstant(), clock.instant());
            boolean isStale = holder.isOnThisComputer() ? !holder.isRunning() : age.compareTo(STALE) > 0;
            return isStale ? holder : null;
        } catch (NoSuchFileException e) {
            return null;
        }
    }

    /** Takes a stale lock away, unless somebody else has just done so and put theirs there. */
    private static boolean takeAway(Disk disk, Path file, Holder stale) throws IOException {
        var away = file.resolveSibling(file.getFileName() + "." + RandomId.next());
        disk.replace(file, away);
        var taken = Holder.of(disk.read(away));
        if (taken.isPresent() && !taken.get().equals(stale)) {
            disk.replace(away, file);
            return false;
        }
        disk.deleteIfExists(away);
        return true;
    }

    private static String heldNotice(Disk disk, Path file) throws IOException {
        var holder = disk.exists(file) ? Holder.of(disk.read(file)) : Optional.<Holder>empty();
        return DiskTexts.get(
                "lock.held",
                holder.map(Holder::user).orElse("?"),
                holder.map(Holder::host).orElse("?"));
    }

    /** Shows that the document is still open here. */
    void beat() {
        try {
            disk.touch(file);
        } catch (IOException e) {
            LOG.warn("The lock {} cannot be kept alive: {}", file, e.toString());
        }
    }

    /** Lets the document go. */
    @Override
    public void close() {
        heart.shutdownNow();
        try {
            if (disk.exists(file)
                    && Holder.of(disk.read(file)).filter(self::equals).isPresent()) {
                disk.deleteIfExists(file);
            }
        } catch (IOException e) {
            LOG.warn("The lock {} stays: {}", file, e.toString());
        }
    }
}
