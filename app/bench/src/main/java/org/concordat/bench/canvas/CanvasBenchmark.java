package org.concordat.bench.canvas;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Does with Concordat's canvas and with stock JGraphX what a user does, on the same documents in the same window, and prints both beside
 * each other. Needs a display. Each peer runs in virtual machines of its own, with the options of this one.
 */
public final class CanvasBenchmark {

    private final Options options;

    private CanvasBenchmark(Options options) {
        this.options = options;
    }

    /** @param arguments see {@link Options} */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        var options = Options.of(arguments);
        for (var size : options.sizes()) {
            System.out.println(new CanvasBenchmark(options).compare(size).markdown());
        }
    }

    /** Measures at one size. */
    static Table compare(Options options, Size size) throws IOException, InterruptedException {
        return new CanvasBenchmark(options).compare(size);
    }

    private Table compare(Size size) throws IOException, InterruptedException {
        Map<String, Report> reports = new LinkedHashMap<>();
        for (var peer : options.peers()) {
            reports.put(peer, measure(options.only(peer, size)));
        }
        return new Table(size, reports);
    }

    /** Each time that a scenario takes too long, another run does the rest. */
    private static Report measure(Options chosen) throws IOException, InterruptedException {
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

    private static void run(Options chosen, Report report) throws IOException, InterruptedException {
        report.restart();
        Fork.run(CanvasRun.class, chosen.arguments(), line -> {
            System.err.println(chosen.peers() + " " + chosen.sizes() + " " + line);
            report.read(line);
        });
    }
}
