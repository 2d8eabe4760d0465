package org.concordat.desktop.canvas;

import java.awt.EventQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javax.swing.Timer;
import org.concordat.api.view.ViewId;
import org.concordat.core.document.Document;
import org.concordat.diagram.drawing.Drawing;
import org.concordat.diagram.overview.Overview;
import org.jspecify.annotations.Nullable;

/**
 * What the drawing says from afar. The overview is worked out behind the event thread, and again some time after an edit; until then the
 * last one is shown. Small drawings have none. Belongs to the event thread.
 */
final class Afar implements AutoCloseable {

    /** With fewer elements than these no overview tells more than the drawing itself. */
    private static final int FEW = 2_500;

    /** What is taken for afar until the overview itself can tell. */
    private static final double FAR = 0.3;

    private static final int QUIET_MILLIS = 250;

    private final Document document;
    private final ViewId view;
    private final Drawing drawing;
    private final Executor behind;
    private final Timer quiet;
    private Runnable listener = () -> {};
    private @Nullable Overview overview;
    private boolean underway;
    private boolean stale = true;
    private boolean closed;

    Afar(Document document, ViewId view, Drawing drawing) {
        this(document, view, drawing, new CompletableFuture<Overview>().defaultExecutor());
    }

    /** @param behind where the overview is worked out */
    Afar(Document document, ViewId view, Drawing drawing, Executor behind) {
        this.document = document;
        this.view = view;
        this.drawing = drawing;
        this.behind = behind;
        quiet = new Timer(QUIET_MILLIS, event -> prepare());
        quiet.setRepeats(false);
    }

    /** Tells that there is another overview. */
    void onChange(Runnable newListener) {
        listener = newListener;
    }

    /** Whether the overview is to be shown instead of the drawing. @param zoom pixels of the screen per drawing unit */
    boolean tells(double zoom) {
        if (drawing.size() <= FEW) {
            return false;
        }
        prepare();
        return overview == null ? zoom < FAR : overview.tells(zoom);
    }

    /** The overview; null as long as there is none yet. */
    @Nullable
    Overview overview() {
        return overview;
    }

    /** Tells in words what the overview adds up; empty for nothing. Soon, as it may have to be worked out. */
    void describe(double zoom, Consumer<String> listener) {
        var shown = overview;
        if (shown == null) {
            listener.accept("");
        } else {
            CompletableFuture.supplyAsync(() -> shown.told(zoom).inWords(), behind)
                    .whenComplete((words, failure) ->
                            EventQueue.invokeLater(() -> listener.accept(words == null ? "" : words)));
        }
    }

    /** Says that the drawing has changed. */
    void spoil() {
        stale = true;
        if (overview != null) {
            quiet.restart();
        }
    }

    private void prepare() {
        if (!stale || underway || closed || quiet.isRunning()) {
            return;
        }
        var shown = document.view(view);
        if (shown == null) {
            return;
        }
        stale = false;
        underway = true;
        var network = document.snapshot();
        var measured = drawing.measured();
        CompletableFuture.supplyAsync(() -> Overview.of(network, shown, measured), behind)
                .whenComplete((made, failure) -> EventQueue.invokeLater(() -> take(made)));
    }

    private void take(@Nullable Overview made) {
        underway = false;
        if (made != null && !closed) {
            overview = made;
            listener.run();
        }
        if (stale) {
            quiet.restart();
        }
    }

    @Override
    public void close() {
        closed = true;
        quiet.stop();
        overview = null;
    }
}
