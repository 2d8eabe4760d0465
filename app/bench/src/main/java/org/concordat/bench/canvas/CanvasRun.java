package org.concordat.bench.canvas;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.concordat.core.caremodel.CareModels;
import org.concordat.core.document.Content;
import org.concordat.core.storage.ContentReader;
import org.concordat.core.storage.ContentWriter;
import org.concordat.core.storage.UnusableFileException;

/** Opens one peer in a fresh virtual machine, does the scenarios and writes each figure to the output as soon as it is known. */
final class CanvasRun {

    private static final int MOST_ROUNDS = 20;

    private final Options options;
    private final Watchdog watchdog;

    private CanvasRun(Options options) {
        this.options = options;
        watchdog = new Watchdog(options.limit());
    }

    /** @param arguments {@link Options} with one peer and one size */
    public static void main(String[] arguments) throws UnusableFileException {
        new CanvasRun(Options.of(arguments)).run();
        System.exit(0);
    }

    private void run() throws UnusableFileException {
        try (var window = new Window()) {
            double empty = Heap.megabytes();
            var subject = Subject.of(read(options.sizes().get(0)));
            var peer = peer(options.peers().get(0), subject);
            watchdog.restart();
            open(window, peer);
            Report.figure(Row.HEAP, Heap.megabytes() - empty);
            Scenarios.of(subject).stream().filter(options::chooses).forEach(scenario -> run(scenario, peer));
            Report.end();
        }
    }

    /** Reads the content from the bytes of a file, as opening does, so that what belongs to reading is warm and shared. */
    static Content read(Size size) throws UnusableFileException {
        var models = CareModels.of(List.of());
        return new ContentReader(models.vocabulary(), models.rules())
                .read("generated", new ContentWriter().write(size.content()))
                .content();
    }

    static Peer peer(String name, Subject subject) {
        return switch (name) {
            case "stock" -> EventThread.get(() -> new StockCanvas(subject));
            case "ours" -> EventThread.get(() -> new OurCanvas(subject));
            default -> throw new IllegalArgumentException("Neither stock nor ours: " + name);
        };
    }

    private static void open(Window window, Peer peer) {
        ProcessTime.awaitQuiet();
        double start = ProcessTime.milliseconds();
        Report.figure(Row.OPEN, EventThread.costWithEvents(() -> window.show(peer)));
        ProcessTime.awaitQuiet();
        Report.figure(Row.OPEN_ALL, ProcessTime.milliseconds() - start);
    }

    private void run(Scenario scenario, Peer peer) {
        Report.begin(scenario);
        watchdog.restart();
        EventThread.run(() -> scenario.before().action().run(peer, 0));
        EventThread.settle();
        ProcessTime.awaitQuiet();
        var turns = new EnumMap<Row, Integer>(Row.class);
        long end = System.nanoTime() + options.budget() * 1_000_000_000L;
        for (int i = 0; i < MOST_ROUNDS && (i == 0 || System.nanoTime() < end); i++) {
            for (var step : scenario.round()) {
                take(step, peer, turns);
            }
        }
    }

    private void take(Step step, Peer peer, Map<Row, Integer> turns) {
        var row = step.row();
        watchdog.restart();
        if (row != null) {
            Report.begin(row);
        }
        int turn = row == null ? 0 : turns.merge(row, step.times(), Integer::sum) - step.times();
        Runnable action = () -> {
            for (int i = 0; i < step.times(); i++) {
                step.action().run(peer, turn + i);
                if (step.painted()) {
                    EventThread.paint(peer.sheet());
                }
            }
        };
        double cost = step.painted() ? EventThread.costWithEvents(action) : EventThread.cost(action);
        EventThread.settle();
        if (row != null) {
            Report.figure(row, cost / step.times());
        }
    }
}
