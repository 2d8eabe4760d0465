package org.concordat.bench.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Point;
import org.concordat.bench.GeneratedNetwork;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** That both peers do what is measured: a scenario that does nothing would look fast. */
class PeerIT {

    private static final int NODES = 150;
    private static final int LINKS = 300;

    private final Subject subject = Subject.of(GeneratedNetwork.drawn(NODES, LINKS, 1));
    private final Window window = new Window();

    @AfterEach
    void close() {
        window.close();
    }

    private Peer open(String name) {
        var peer = CanvasRun.peer(name, subject);
        EventThread.run(() -> window.show(peer));
        EventThread.settle();
        return peer;
    }

    private void run(Peer peer, String scenario, int steps) {
        var chosen = Scenarios.of(subject).stream()
                .filter(s -> s.name().equals(scenario))
                .findFirst()
                .orElseThrow();
        EventThread.run(() -> chosen.before().action().run(peer, 0));
        EventThread.settle();
        chosen.round().stream().limit(steps).forEach(step -> {
            EventThread.run(() -> step.action().run(peer, 0));
            EventThread.settle();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"stock", "ours"})
    void openingShowsEverything(String name) {
        assertThat(EventThread.get(open(name)::count)).isEqualTo(NODES + LINKS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"stock", "ours"})
    void theRubberBandSelectsEverything(String name) {
        var peer = open(name);

        run(peer, "select-all", 1);

        assertThat(EventThread.get(peer::selectionCount)).isEqualTo(NODES + LINKS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"stock", "ours"})
    void theRubberBandOfHundredSelectsHundredNodesAndSomeLinks(String name) {
        var peer = open(name);

        run(peer, "select-100", 1);

        assertThat(EventThread.get(peer::selectionCount)).isBetween(100, 100 + LINKS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"stock", "ours"})
    void clearingSelectsNothing(String name) {
        var peer = open(name);

        run(peer, "select-100", 3);

        assertThat(EventThread.get(peer::selectionCount)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"stock", "ours"})
    void panningShiftsThePicture(String name) {
        var peer = open(name);
        EventThread.run(peer::showMiddle);
        EventThread.settle();
        var before = EventThread.get(() -> onScreen(peer));

        EventThread.run(() -> peer.pan(-20, 0));
        EventThread.settle();

        assertThat(EventThread.get(() -> onScreen(peer))).isEqualTo(new Point(before.x - 20, before.y));
    }

    private Point onScreen(Peer peer) {
        var at = peer.pixel(0, 0);
        var seen = peer.sight();
        return new Point(at.x - seen.x, at.y - seen.y);
    }

    @ParameterizedTest
    @ValueSource(strings = {"stock", "ours"})
    void draggingMovesTheNodeAndUndoBringsItBack(String name) {
        var peer = open(name);
        var before = EventThread.get(() -> peer.box(subject.hub()));

        run(peer, "drag", 2);
        assertThat(EventThread.get(() -> peer.box(subject.hub()).x())).isGreaterThan(before.x() + 50);

        EventThread.run(peer::undo);
        assertThat(EventThread.get(() -> peer.box(subject.hub()))).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"stock", "ours"})
    void draggingEverythingMovesEverything(String name) {
        var peer = open(name);
        var first = subject.nodes().get(0);
        var before = EventThread.get(() -> peer.box(first));

        run(peer, "drag-all", 2);

        assertThat(EventThread.get(() -> peer.box(first).x())).isGreaterThan(before.x() + 15);
    }

    @ParameterizedTest
    @ValueSource(strings = {"stock", "ours"})
    void deletingTakesTheLinksAlongAndUndoBringsAllBack(String name) {
        var peer = open(name);

        run(peer, "delete", 2);
        assertThat(EventThread.get(peer::count)).isLessThan(NODES + LINKS - NODES / 2 - LINKS / 2);

        EventThread.run(peer::undo);
        assertThat(EventThread.get(peer::count)).isEqualTo(NODES + LINKS);
    }
}
