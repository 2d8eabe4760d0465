package org.concordat.bench.canvas;

import java.awt.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** All that is measured after opening, in the order in which it is done; each leaves the drawing as it found it. */
final class Scenarios {

    private static final double NOTCH = 1.12;
    private static final int NOTCHES = 6;
    private static final int PAN_STEPS = 8;
    private static final int DRAG_MOVES = 10;
    private static final int POINTS = 200;
    /** The nodes of ten rows and ten columns, and nothing else. */
    private static final Point END_OF_100 = new Point(1_980, 1_180);

    private static final int BESIDE = 30;

    private final Subject subject;
    private final Random random = new Random(1);
    /** Where the mouse takes hold; looking for it is not measured. */
    private Point grip = new Point();

    private Scenarios(Subject subject) {
        this.subject = subject;
    }

    static List<Scenario> of(Subject subject) {
        var scenarios = new Scenarios(subject);
        var all = new ArrayList<>(scenarios.looking());
        all.addAll(scenarios.pointing());
        all.addAll(scenarios.editing());
        return all;
    }

    private List<Scenario> looking() {
        return List.of(
                Scenario.of(
                        "paint",
                        Step.first((peer, turn) -> peer.fit()),
                        Step.measured(Row.PAINT_FIT, (peer, turn) -> EventThread.paintAll(peer.sheet()))),
                Scenario.of(
                        "pan",
                        Step.first((peer, turn) -> peer.showMiddle()),
                        Step.painted(Row.PAN, 2 * PAN_STEPS, Scenarios::pan)),
                Scenario.of(
                        "zoom-fit",
                        Step.first((peer, turn) -> peer.fit()),
                        Step.painted(Row.ZOOM_FIT, Scenarios::zoom)),
                Scenario.of(
                        "zoom-100",
                        Step.first((peer, turn) -> peer.showMiddle()),
                        Step.painted(Row.ZOOM_FULL, Scenarios::zoom)));
    }

    private static void pan(Peer peer, int turn) {
        peer.pan(turn / PAN_STEPS % 2 == 0 ? -20 : 20, 0);
    }

    private static void zoom(Peer peer, int turn) {
        peer.zoomTo(peer.zoom() * (turn / NOTCHES % 2 == 0 ? NOTCH : 1 / NOTCH));
    }

    private List<Scenario> pointing() {
        return List.of(
                Scenario.of(
                        "hit",
                        Step.first((peer, turn) -> peer.showMiddle()),
                        Step.measured(Row.HIT, POINTS, (peer, turn) -> hit(peer, anywhere(peer))),
                        Step.measured(Row.MISS, POINTS / 10, (peer, turn) -> hit(peer, beside(peer)))),
                Scenario.of(
                        "mouse",
                        Step.first((peer, turn) -> peer.showMiddle()),
                        Step.measured(
                                Row.MOUSE,
                                POINTS / 10,
                                (peer, turn) -> Mouse.on(peer.sheet()).move(anywhere(peer)))),
                Scenario.of(
                        "select-100",
                        Step.first((peer, turn) -> {
                            peer.showMiddle();
                            peer.reveal(subject.nodes().get(0));
                        }),
                        Step.measured(Row.BAND_100, (peer, turn) -> band(peer, END_OF_100.x, END_OF_100.y)),
                        Step.painted(Row.PAINT_100_SELECTED, (peer, turn) -> EventThread.paintAll(peer.sheet())),
                        Step.first((peer, turn) -> clear(peer))),
                Scenario.of(
                        "select-all",
                        Step.first((peer, turn) -> peer.fit()),
                        Step.measured(Row.BAND_ALL, (peer, turn) -> bandAll(peer)),
                        Step.painted(Row.PAINT_ALL_FIT, (peer, turn) -> EventThread.paintAll(peer.sheet())),
                        Step.first((peer, turn) -> clear(peer))),
                Scenario.of(
                        "select-all-100",
                        Step.first((peer, turn) -> peer.showMiddle()),
                        Step.measured(Row.SELECT_ALL, (peer, turn) -> peer.selectAll()),
                        Step.painted(Row.PAINT_ALL_FULL, (peer, turn) -> EventThread.paintAll(peer.sheet())),
                        Step.measured(Row.CLEAR, (peer, turn) -> clear(peer))));
    }

    private static void hit(Peer peer, Point pixel) {
        peer.board().getCellAt(pixel.x, pixel.y);
    }

    private Point anywhere(Peer peer) {
        var sight = peer.sight();
        return new Point(sight.x + random.nextInt(sight.width), sight.y + random.nextInt(sight.height));
    }

    /** A pixel beside the drawing, up to the left. */
    private Point beside(Peer peer) {
        var corner = peer.pixel(subject.area().getX(), subject.area().getY());
        corner.translate(-BESIDE, -BESIDE);
        return corner;
    }

    private void band(Peer peer, double endX, double endY) {
        Mouse.on(peer.sheet()).band(beside(peer), peer.pixel(endX, endY));
    }

    private void bandAll(Peer peer) {
        var area = subject.area();
        band(peer, area.getMaxX() + 200, area.getMaxY() + 200);
    }

    /** Selects nothing by a rubber band beside the drawing, which begins far enough from it not to touch it. */
    private void clear(Peer peer) {
        var from = beside(peer);
        Mouse.on(peer.sheet()).band(from, new Point(from.x - 40, from.y - 40));
    }

    private List<Scenario> editing() {
        var hub = List.of(subject.hub());
        var all = subject.nodes();
        return List.of(
                Scenario.of(
                        "move",
                        Step.first((peer, turn) -> peer.showMiddle()),
                        Step.measured(Row.MOVE_HUB, (peer, turn) -> peer.move(hub, 10, 0)),
                        Step.measured(Row.UNDO_HUB, (peer, turn) -> peer.undo()),
                        Step.painted(Row.MOVE_HUB_PAINT, (peer, turn) -> peer.move(hub, 10, 0)),
                        Step.first((peer, turn) -> peer.undo())),
                Scenario.of(
                        "drag",
                        Step.first((peer, turn) -> peer.showMiddle()),
                        Step.first((peer, turn) -> grip = Grip.on(peer, subject.hub())),
                        Step.painted(Row.DRAG_HUB, (peer, turn) -> drag(peer, DRAG_MOVES)),
                        Step.first((peer, turn) -> peer.undo())),
                Scenario.of(
                        "move-all",
                        Step.first((peer, turn) -> selectAll(peer)),
                        Step.measured(Row.MOVE_ALL, (peer, turn) -> peer.move(all, 10, 0)),
                        Step.measured(Row.UNDO_ALL, (peer, turn) -> peer.undo())),
                Scenario.of(
                        "drag-all",
                        Step.first((peer, turn) -> selectAll(peer)),
                        Step.first((peer, turn) -> grip = Grip.on(peer, subject.hub())),
                        Step.painted(Row.DRAG_ALL, (peer, turn) -> drag(peer, 3)),
                        Step.first((peer, turn) -> peer.undo())),
                Scenario.of(
                        "delete",
                        Step.first((peer, turn) -> clear(peer)),
                        Step.first((peer, turn) -> peer.select(subject.doomed())),
                        Step.measured(Row.DELETE, (peer, turn) -> peer.delete()),
                        Step.measured(Row.UNDO_DELETE, (peer, turn) -> peer.undo())));
    }

    private static void selectAll(Peer peer) {
        peer.showMiddle();
        peer.selectAll();
    }

    private void drag(Peer peer, int moves) {
        var mouse = Mouse.on(peer.sheet());
        mouse.press(grip);
        for (int i = 1; i <= moves; i++) {
            mouse.drag(new Point(grip.x + 10 * i, grip.y));
            EventThread.paint(peer.sheet());
        }
        mouse.release(new Point(grip.x + 10 * moves, grip.y));
    }
}
