package org.concordat.bench;

import com.formdev.flatlaf.FlatLightLaf;
import java.awt.Graphics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.SwingUtilities;

/**
 * Starts the packaged program again and again and prints the CPU seconds, user and system, that whole processes took: the median of each
 * command, in turns so that other work on the machine falls on all alike, beside the same with the archive of the JVM alone and an empty JVM.
 * For Linux, which counts the CPU time of children in {@code /proc}; the window needs a display and is left out where there is none.
 */
final class StartupBenchmark {

    private static final int ROUNDS = 10;
    private static final double TICKS_PER_SECOND = 100;

    private StartupBenchmark() {}

    /** The folder of the distribution, which is where the build puts it unless it is named. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        var home = Path.of(arguments.length == 0 ? "app/dist/target/concordat" : arguments[0])
                .toAbsolutePath()
                .normalize();
        var spent = new LinkedHashMap<Start, double[]>();
        starts(home).forEach(start -> spent.put(start, new double[ROUNDS]));
        for (int round = -1; round < ROUNDS; round++) {
            for (var entry : spent.entrySet()) {
                double seconds = run(entry.getKey());
                if (round >= 0) {
                    entry.getValue()[round] = seconds;
                }
            }
        }
        spent.forEach(StartupBenchmark::report);
    }

    /** @param goal in CPU seconds, empty for what it is compared with */
    private record Start(String name, String goal, Map<String, String> environment, List<String> command) {}

    private static List<Start> starts(Path home) {
        var launcher = home.resolve("bin").resolve("concordat").toString();
        var network =
                home.resolve("models").resolve("wolverhampton.concordat.json").toString();
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var starts = new ArrayList<Start>();
        var classes = System.getProperty("java.class.path");
        starts.add(new Start("empty JVM", "", Map.of(), List.of(java, "-cp", classes, Nothing.class.getName())));
        add(starts, "--version", "0.2", "", List.of(launcher, "--version"));
        add(starts, "check wolverhampton", "0.5", "", List.of(launcher, "check", network));
        if (System.getenv("DISPLAY") != null) {
            var painted = "-Dconcordat.exitWhenPainted=true";
            var sample = home.resolve("models")
                    .resolve("connected-care.concordat.json")
                    .toString();
            add(starts, "window painted", "0.8", painted, List.of(launcher, sample));
            add(starts, "welcome page painted", "0.8", painted, List.of(launcher));
            starts.add(new Start(
                    "empty window of Swing", "", Map.of(), List.of(java, "-cp", classes, EmptyWindow.class.getName())));
        }
        return starts;
    }

    private static void add(List<Start> starts, String name, String goal, String options, List<String> command) {
        starts.add(new Start(name, goal, Map.of("JAVA_OPTS", options), command));
        var ofTheJvm = Path.of(System.getProperty("java.home"), "lib", "server", "classes.jsa");
        var without = (options + " -XX:SharedArchiveFile=" + ofTheJvm).strip();
        starts.add(new Start(name + ", without our archive", "", Map.of("JAVA_OPTS", without), command));
    }

    private static double run(Start start) throws IOException, InterruptedException {
        long before = ofEndedChildren();
        var builder = new ProcessBuilder(start.command())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().putAll(start.environment());
        builder.start().waitFor();
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
        double median = (seconds[(ROUNDS - 1) / 2] + seconds[ROUNDS / 2]) / 2;
        System.out.printf(
                "%-32s %6.2f s  (%.2f to %.2f)%s%n",
                start.name(),
                median,
                seconds[0],
                seconds[ROUNDS - 1],
                start.goal().isEmpty() ? "" : "  goal " + start.goal());
    }

    /** A program that shows a window with one word, in the same look, and ends once it is painted. */
    static final class EmptyWindow {

        private EmptyWindow() {}

        public static void main(String[] arguments) {
            SwingUtilities.invokeLater(() -> {
                FlatLightLaf.setup();
                var window = new JFrame();
                window.add(new JLabel("Word") {
                    private static final long serialVersionUID = 1L;

                    @Override
                    protected void paintComponent(Graphics graphics) {
                        super.paintComponent(graphics);
                        SwingUtilities.invokeLater(() -> System.exit(0));
                    }
                });
                window.setSize(1_400, 900);
                window.setVisible(true);
            });
        }
    }

    /** A program that does nothing. */
    static final class Nothing {

        private Nothing() {}

        public static void main(String[] arguments) {
            // Starting and ending is all.
        }
    }
}
