package org.concordat.desktop.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.EventQueue;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.concordat.api.edit.RemoveNode;
import org.concordat.core.document.Document;
import org.concordat.desktop.OnEventThread;
import org.concordat.diagram.drawing.Drawing;
import org.concordat.diagram.overview.Overview;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class AfarTest {

    private static final double FAR = 0.1;
    private static final double NEAR = 0.5;

    private final Crowd crowd = Crowd.gathered();
    private final Document document = crowd.document();
    private Afar afar;

    @BeforeEach
    void look() throws Exception {
        afar = get(() -> new Afar(document, crowd.view, drawing()));
    }

    private Drawing drawing() {
        return new Drawing(document.network(), Objects.requireNonNull(document.view(crowd.view)), Sketch.CARE_MODELS);
    }

    @AfterEach
    void close() throws Exception {
        OnEventThread.run(afar::close);
    }

    private static <T> T get(Callable<T> what) throws Exception {
        return OnEventThread.get(what);
    }

    /** Does something on the event thread and waits for another overview. */
    private void untilTold(Runnable what) throws Exception {
        var told = new CountDownLatch(1);
        OnEventThread.run(() -> {
            afar.onChange(told::countDown);
            what.run();
        });
        told.await();
    }

    private Overview overview() throws Exception {
        return get(() -> Objects.requireNonNull(afar.overview()));
    }

    @Test
    void aSmallDrawingIsNeverShownFromAfar() throws Exception {
        var sketch = new Sketch();
        var drawing = get(() ->
                new Drawing(sketch.document.network(), sketch.document.views().get(0), Sketch.CARE_MODELS));
        try (var small = new Afar(sketch.document, sketch.view.id(), drawing)) {
            assertThat(get(() -> small.tells(0.01))).isFalse();
        }
    }

    @Test
    void aLargeOneIsTakenForAfarBeforeItsOverviewIsThere() throws Exception {
        assertThat(get(() -> afar.overview() == null && afar.tells(FAR) && !afar.tells(NEAR)))
                .isTrue();
    }

    @Test
    void whoAsksGetsAnOverviewSoon() throws Exception {
        untilTold(() -> afar.tells(FAR));

        assertThat(overview().told(FAR).groups()).isEqualTo(24);
    }

    @Test
    void thenTheOverviewItselfTells() throws Exception {
        untilTold(() -> afar.tells(FAR));

        assertThat(get(() -> List.of(afar.tells(FAR), afar.tells(0.28)))).containsExactly(true, false);
    }

    @Test
    void withoutAnOverviewThereIsNothingToDescribe() throws Exception {
        assertThat(get(() -> {
                    var words = new CompletableFuture<String>();
                    afar.describe(FAR, words::complete);
                    return words.getNow("later");
                }))
                .isEmpty();
    }

    @Test
    void whatIsAddedUpIsDescribedOnTheEventThread() throws Exception {
        untilTold(() -> afar.tells(FAR));
        var words = new CompletableFuture<String>();

        OnEventThread.run(() ->
                afar.describe(FAR, told -> words.complete(EventQueue.isDispatchThread() ? told : "on another thread")));

        assertThat(words.get()).startsWith("Flows added up by GP group");
    }

    @Test
    void afterAnEditThereIsAnotherOverview() throws Exception {
        untilTold(() -> afar.tells(FAR));
        var before = overview();

        untilTold(() -> {
            document.apply(
                    new RemoveNode(Objects.requireNonNull(document.network().node(Crowd.practice(0, 0)))));
            afar.spoil();
        });

        assertThat(overview()).isNotSameAs(before);
        assertThat(flows(before) - flows(overview())).isEqualTo(2);
    }

    private static int flows(Overview overview) {
        var told = overview.told(FAR);
        return told.flows() + told.smallerFlows();
    }

    @Test
    void whatComesAfterClosingIsNotTaken() throws Exception {
        var behind = new ArrayList<Runnable>();
        var told = new AtomicInteger();
        var late = get(() -> new Afar(document, crowd.view, drawing(), behind::add));
        OnEventThread.run(() -> {
            late.onChange(told::incrementAndGet);
            late.tells(FAR);
            late.close();
        });

        behind.forEach(Runnable::run);

        assertThat(behind).hasSize(1);
        assertThat(get(() -> late.overview() == null)).isTrue();
        assertThat(told).hasValue(0);
    }
}
