package org.concordat.bench.canvas;

import java.awt.EventQueue;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;
import org.concordat.core.storage.UnusableFileException;

/** Moves one peer about as a mouse of 125 Hz would, and writes how the frames came. */
final class FrameRun {

    private static final long TICK = 1_000_000_000L / 125;

    private final Frames frames = Frames.install();
    private final Semaphore idle = new Semaphore(1);
    private final long round;

    private FrameRun(int seconds) {
        round = seconds * 1_000_000_000L;
    }

    /** @param arguments {@link Options} with one peer and one size; the budget is the seconds of one round */
    public static void main(String[] arguments) throws UnusableFileException {
        var options = Options.of(arguments);
        var run = new FrameRun(options.budget());
        try (var window = new Window()) {
            var subject = Subject.of(CanvasRun.read(options.sizes().get(0)));
            var peer = CanvasRun.peer(options.peers().get(0), subject);
            var watchdog = new Watchdog(options.limit());
            watchdog.restart();
            EventThread.run(() -> window.show(peer));
            for (var motion : Motion.all()) {
                watchdog.restart();
                run.move(peer, motion);
            }
        }
        System.exit(0);
    }

    private void move(Peer peer, Motion motion) {
        EventThread.run(() -> motion.begin(peer));
        EventThread.settle();
        ProcessTime.awaitQuiet();
        FrameHarness.report(motion.label() + ", first time", around(peer, motion));
        ProcessTime.awaitQuiet();
        FrameHarness.report(motion.label() + ", second time", around(peer, motion));
    }

    /** Goes around the path once. A step that comes while one is under way is left out, as coalesced moves of the mouse are. */
    private List<Frames.Frame> around(Peer peer, Motion motion) {
        EventThread.run(frames::restart);
        long start = System.nanoTime();
        for (long next = start; next < start + round; next += TICK) {
            long wait = next - System.nanoTime();
            if (wait > 0) {
                LockSupport.parkNanos(wait);
            }
            double phase = Math.min(1, (System.nanoTime() - start) / (double) round);
            if (idle.tryAcquire()) {
                EventQueue.invokeLater(() -> {
                    motion.go(peer, phase);
                    EventQueue.invokeLater(idle::release);
                });
            }
        }
        idle.acquireUninterruptibly();
        idle.release();
        EventThread.settle();
        return EventThread.get(frames::take);
    }
}
