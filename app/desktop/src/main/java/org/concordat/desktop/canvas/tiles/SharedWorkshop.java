package org.concordat.desktop.canvas.tiles;

import java.awt.EventQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import javax.swing.Timer;

/** Two threads for all drawings, which step back behind everything else and end when nobody needs them. */
final class SharedWorkshop implements Workshop {

    static final SharedWorkshop ONLY = new SharedWorkshop();

    private static final int THREADS = 2;
    private static final int SECONDS_IDLE = 5;

    private final ThreadPoolExecutor painters = new ThreadPoolExecutor(
            THREADS, THREADS, SECONDS_IDLE, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), SharedWorkshop::thread);

    private SharedWorkshop() {
        painters.allowCoreThreadTimeOut(true);
    }

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "tiles");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        return thread;
    }

    @Override
    public void behind(Runnable painting) {
        painters.execute(painting);
    }

    @Override
    public void inFront(Runnable what) {
        EventQueue.invokeLater(what);
    }

    @Override
    public void inFront(int afterMillis, Runnable what) {
        var timer = new Timer(afterMillis, event -> what.run());
        timer.setRepeats(false);
        timer.start();
    }

    @Override
    public long now() {
        return System.nanoTime();
    }
}
