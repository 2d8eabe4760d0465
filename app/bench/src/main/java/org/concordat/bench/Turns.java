package org.concordat.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Runs programs in turns, so that other work on the machine falls on all alike, and prints the CPU seconds, user and system, that whole
 * processes took: the median of each, and the least and the most. The first round is not counted. For Linux, which counts the CPU time of
 * children in {@code /proc}.
 */
final class Turns {

    private static final double TICKS_PER_SECOND = 100;

    private Turns() {}

    /** @param goal in CPU seconds, empty for what it is compared with */
    record Start(String name, String goal, Map<String, String> environment, List<String> command) {}

    static void run(List<Start> starts, int rounds) throws IOException, InterruptedException {
        var spent = new LinkedHashMap<Start, double[]>();
        starts.forEach(start -> spent.put(start, new double[rounds]));
        for (int round = -1; round < rounds; round++) {
            for (var entry : spent.entrySet()) {
                double seconds = run(entry.getKey());
                if (round >= 0) {
                    entry.getValue()[round] = seconds;
                }
            }
        }
        spent.forEach(Turns::report);
    }

    private static double run(Start start) throws IOException, InterruptedException {
        long before = ofEndedChildren();
        var builder = new ProcessBuilder(start.command())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().putAll(start.environment());
        int code = builder.start().waitFor();
        // Status 1 says that there is something to report, as check does.
        if (code > 1) {
            throw new IllegalStateException(start.name() + " ended with " + code);
        }
        return (ofEndedChildren() - before) / TICKS_PER_SECOND;
    }

    /** Fields 16 and 17 of the process's line, user and system; the name before them stands in brackets and may hold blanks. */
    private static long ofEndedChildren() throws IOException {
        var line = Files.readString(Path.of("/proc/self/stat"));
        var fields = line.substring(line.lastIndexOf(')') + 2).split(" ", -1);
        return Long.parseLong(fields[13]) + Long.parseLong(fields[14]);
    }

    private static void report(Start start, double[] seconds) {
        Arrays.sort(seconds);
        double median = (seconds[(seconds.length - 1) / 2] + seconds[seconds.length / 2]) / 2;
        System.out.printf(
                "%-32s %6.2f s  (%.2f to %.2f)%s%n",
                start.name(),
                median,
                seconds[0],
                seconds[seconds.length - 1],
                start.goal().isEmpty() ? "" : "  goal " + start.goal());
    }
}
