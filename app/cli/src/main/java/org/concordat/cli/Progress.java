package org.concordat.cli;

import java.time.Duration;
import java.util.concurrent.Callable;

/** Says what is going on when it takes long, and every so often that it still does. */
final class Progress {

    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final Duration REPEAT = Duration.ofSeconds(10);

    private final Terminal terminal;
    private final Duration patience;

    Progress(Terminal terminal) {
        this(terminal, PATIENCE);
    }

    /** @param patience how long it stays silent */
    Progress(Terminal terminal, Duration patience) {
        this.terminal = terminal;
        this.patience = patience;
    }

    /** Does the work on this thread. */
    <T> T during(String what, Callable<T> work) throws Exception {
        var teller = new Thread(() -> tell(what), "progress");
        teller.setDaemon(true);
        teller.start();
        try {
            return work.call();
        } finally {
            teller.interrupt();
        }
    }

    private void tell(String what) {
        try {
            Thread.sleep(patience.toMillis());
            terminal.remark(Texts.of("progress.first", what));
            for (var passed = patience.plus(REPEAT); ; passed = passed.plus(REPEAT)) {
                Thread.sleep(REPEAT.toMillis());
                terminal.remark(Texts.of("progress.still", what, passed.toSeconds()));
            }
        } catch (InterruptedException e) {
            // The work is done.
            Thread.currentThread().interrupt();
        }
    }
}
