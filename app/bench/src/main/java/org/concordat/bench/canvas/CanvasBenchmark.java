package org.concordat.bench.canvas;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Does with Concordat's canvas and with stock JGraphX what a user does, on the same documents in the same window, and prints both beside
 * each other. Needs a display. Each peer runs in virtual machines of its own, with the options of this one.
 */
public final class CanvasBenchmark {

    private final Options options;
    private final Consumer<String> progress;

    /** @param progress is told each figure as soon as it is known */
    CanvasBenchmark(Options options, Consumer<String> progress) {
        this.options = options;
        this.progress = progress;
    }

    /** @param arguments see {@link Options} */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        var options = Options.of(arguments);
        var benchmark = new CanvasBenchmark(options, System.err::println);
        for (var size : options.sizes()) {
            System.out.println(benchmark.compare(size).markdown());
        }
    }

    /** Measures all peers at one size. */
    Table compare(Size size) throws IOException, InterruptedException {
        Map<String, Report> reports = new LinkedHashMap<>();
        for (var peer : options.peers()) {
            reports.put(peer, measure(options.only(peer, size)));
        }
        return new Table(size, reports);
    }

    /** Each time that a scenario takes too long, another run does the rest. */
    private Report measure(Options chosen) throws IOException, InterruptedException {
        var report = new Report();
        for (int i = 1; i < chosen.opens(); i++) {
            run(chosen.opening(), report);
        }
        int before;
        do {
            before = report.begun().size();
            run(chosen.without(report.begun()), report);
        } while (!report.isEnded() && report.begun().size() > before);
        return report;
    }

    private void run(Options chosen, Report report) throws IOException, InterruptedException {
        report.restart();
        Fork.run(CanvasRun.class, chosen.arguments(), line -> {
            progress.accept(chosen.peers() + " " + chosen.sizes() + " " + line);
            report.read(line);
        });
    }
}
