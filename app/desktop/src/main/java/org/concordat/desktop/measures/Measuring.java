package org.concordat.desktop.measures;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javax.swing.SwingUtilities;
import org.concordat.api.edit.AddView;
import org.concordat.api.edit.ChangeLook;
import org.concordat.api.edit.RemoveView;
import org.concordat.core.caremodel.CareModels;
import org.concordat.core.document.Change;
import org.concordat.core.document.Document;
import org.concordat.core.document.Subscription;
import org.concordat.core.live.LiveAnswer;
import org.concordat.core.measures.Measurement;
import org.concordat.core.measures.Measurements;
import org.concordat.desktop.theme.EventThread;
import org.concordat.diagram.styling.Measured;

/**
 * Takes the measures behind the event thread for as long as somebody wants them: the list of measures, a style rule of some view, or
 * somebody who makes one. Belongs to the event thread.
 */
public final class Measuring implements AutoCloseable {

    private final Document document;
    private final LiveAnswer<List<Measurement>> answer;
    private final Subscription subscription;
    private final Consumer<List<Measurement>> list;
    private final Consumer<Measured> views;
    private Measured measured = Measured.NOTHING;
    private boolean listed;
    private boolean asked;

    /**
     * Nobody wants them yet but the views.
     *
     * @param checking where they are taken
     * @param list told all figures
     * @param views told what was measured of single elements
     */
    public Measuring(
            Document document,
            CareModels careModels,
            Executor checking,
            Consumer<List<Measurement>> list,
            Consumer<Measured> views) {
        EventThread.require();
        this.document = document;
        this.list = list;
        this.views = views;
        answer = new LiveAnswer<>(
                document,
                new Measurements(careModels.measures())::take,
                Clock.systemDefaultZone(),
                checking,
                SwingUtilities::invokeLater,
                this::take);
        subscription = document.subscribe(this::follow);
    }

    private void take(List<Measurement> now) {
        list.accept(now);
        measured = new Measured(now);
        views.accept(measured);
    }

    private void follow(Change change) {
        boolean looks = change.edit().leaves().stream()
                .anyMatch(leaf -> leaf instanceof ChangeLook || leaf instanceof AddView || leaf instanceof RemoveView);
        if (looks) {
            wake();
        }
    }

    /** Takes them if anybody wants them. */
    public void wake() {
        boolean styled = document.views().stream().anyMatch(view -> Measured.isNeededFor(document.look(view.id())));
        answer.setAwake(listed || asked || styled);
    }

    /** Says whether the list of measures is seen. */
    public void setListed(boolean now) {
        listed = now;
        wake();
    }

    /** Takes them while something is done that lasts, such as a dialog. */
    public void during(Runnable what) {
        asked = true;
        wake();
        what.run();
        asked = false;
        wake();
    }

    /** What was measured last of single elements. */
    public Measured measured() {
        return measured;
    }

    @Override
    public void close() {
        subscription.close();
        answer.close();
    }
}
