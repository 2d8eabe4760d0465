package org.concordat.core.plugin.repository;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.concordat.api.vocabulary.Words;

/**
 * Fetches files of one repository, each within its time. They are read on a thread that is left behind if it hangs, as it may on a drive
 * that has gone; whoever waits may be interrupted.
 *
 * @param repository for people
 */
record Transfer(String repository, Source source, Patience patience) {

    /** An index, or what vouches for it, may be this large. */
    static final int MOST_OF_INDEX = 5 << 20;

    private static final Words WORDS = Words.beside(Transfer.class);

    /** A file of the index. @param missing why the repository is refused if there is none */
    byte[] bytes(String file, Refusal missing) throws RepositoryException, InterruptedException {
        var out = new ByteArrayOutputStream();
        run(file, new Sink(out, MOST_OF_INDEX, FetchProgress.NONE), patience.index(), missing);
        return out.toByteArray();
    }

    /** Fetches a plugin's file to a new one, which on any failure is left unfinished. */
    void into(Path draft, String where, long most, FetchProgress progress)
            throws IOException, RepositoryException, InterruptedException {
        try (var out = Files.newOutputStream(draft, StandardOpenOption.CREATE_NEW)) {
            run(where, new Sink(out, most, progress), patience.pack(), Refusal.PACK_MISSING);
        }
    }

    private void run(String where, Sink sink, Duration whole, Refusal missing)
            throws RepositoryException, InterruptedException {
        var done = new CompletableFuture<Boolean>();
        var thread = new Thread(() -> read(where, sink, done), "plugin-repository");
        thread.setDaemon(true);
        thread.start();
        try {
            await(done, sink, System.nanoTime() + whole.toNanos());
        } catch (ExecutionException e) {
            throw refused(e.getCause() == null ? e : e.getCause(), where, sink, missing);
        } finally {
            sink.shut();
            thread.interrupt();
        }
    }

    private void read(String where, Sink sink, CompletableFuture<Boolean> done) {
        try {
            source.read(where, sink);
            done.complete(true);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            done.completeExceptionally(e);
        } catch (IOException | RepositoryException | RuntimeException | Error e) {
            done.completeExceptionally(e);
        }
    }

    private void await(CompletableFuture<Boolean> done, Sink sink, long deadline)
            throws RepositoryException, InterruptedException, ExecutionException {
        long step = Math.max(1, patience.silence().toMillis() / 10);
        while (true) {
            try {
                done.get(step, TimeUnit.MILLISECONDS);
                return;
            } catch (TimeoutException e) {
                if (sink.isSilentFor(patience.silence()) || System.nanoTime() > deadline) {
                    throw RepositoryException.because(e, Refusal.SILENT, repository);
                }
            }
        }
    }

    private RepositoryException refused(Throwable cause, String where, Sink sink, Refusal missing) {
        if (cause instanceof RepositoryException told) {
            return told;
        }
        if (sink.isOverflown()) {
            return RepositoryException.because(cause, Refusal.TOO_LARGE, repository, Form.line(where, 200));
        }
        if (cause instanceof NoSuchFileException) {
            return RepositoryException.because(cause, missing, repository, Form.line(where, 200));
        }
        if (cause instanceof HttpTimeoutException) {
            return RepositoryException.because(cause, Refusal.SILENT, repository);
        }
        if (cause instanceof SSLException) {
            return RepositoryException.because(cause, Refusal.INSECURE, repository);
        }
        return RepositoryException.because(cause, Refusal.UNREACHABLE, repository, reason(cause));
    }

    private static String reason(Throwable cause) {
        if (cause instanceof ConnectException) {
            boolean isNowhere = Stream.iterate(cause, Objects::nonNull, Throwable::getCause)
                    .anyMatch(UnresolvedAddressException.class::isInstance);
            return WORDS.get(isNowhere ? "reason.server" : "reason.connection");
        }
        var message = cause.getMessage();
        return message == null || message.isBlank() ? cause.getClass().getSimpleName() : Form.line(message, 200);
    }
}
