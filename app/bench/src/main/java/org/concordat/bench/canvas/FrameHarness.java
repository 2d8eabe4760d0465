package org.concordat.bench.canvas;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Pans and zooms both peers for seconds and prints how the frames came: the gaps between them, what they cost the event thread, and how many
 * were late for a display of 60 Hz. The second time around a path is what counts: then pictures of it may exist. Needs a display.
 */
public final class FrameHarness {

    private static final String MARK = "frames: ";

    private FrameHarness() {}

    /** Says how a motion went; in the virtual machine of one peer. */
    static void report(String motion, List<Frames.Frame> frames) {
        System.out.println(MARK + motion + " | " + Frames.cells(frames));
        System.out.flush();
    }

    /** @param arguments see {@link Options}; the budget is the seconds of one time around */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        var options = Options.of(arguments);
        for (var size : options.sizes()) {
            System.out.println("### " + size.nodes() + " nodes, " + size.links() + " links");
            System.out.println();
            System.out.println(
                    "| | | frames | ms between frames: p50 / p95 / p99 | event-thread CPU ms per frame | late |");
            System.out.println("|---|---|---:|---:|---:|---:|");
            for (var peer : options.peers()) {
                lines(options.only(peer, size)).forEach(line -> System.out.println("| " + peer + " | " + line + " |"));
            }
            System.out.println();
        }
    }

    private static List<String> lines(Options options) throws IOException, InterruptedException {
        var lines = new ArrayList<String>();
        Fork.run(FrameRun.class, options.arguments(), line -> {
            if (line.startsWith(MARK)) {
                lines.add(line.substring(MARK.length()));
            }
        });
        return lines;
    }
}
