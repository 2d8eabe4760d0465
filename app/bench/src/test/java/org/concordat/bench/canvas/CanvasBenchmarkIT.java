package org.concordat.bench.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The harness from end to end, at a size that takes seconds. */
class CanvasBenchmarkIT {

    private static final Options SMALL = Options.of("--sizes", "150/300", "--opens", "1", "--budget", "0");

    @Test
    void everyRowHasAFigureOfBothPeers() throws Exception {
        var table = new CanvasBenchmark(SMALL, line -> {})
                .compare(SMALL.sizes().get(0))
                .markdown();

        assertThat(table.lines().filter(line -> line.contains("|"))).hasSize(2 + Row.values().length);
        assertThat(table).doesNotContain("–").doesNotContain(">");
    }

    @Test
    void everyMotionIsWrittenForBothPeers() throws Exception {
        var options = Options.of("--sizes", "150/300", "--budget", "1");

        for (var peer : options.peers()) {
            assertThat(FrameHarness.lines(options.only(peer, options.sizes().get(0))))
                    .hasSize(2 * Motion.all().size());
        }
    }
}
