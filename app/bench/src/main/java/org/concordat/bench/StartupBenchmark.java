package org.concordat.bench;

import com.formdev.flatlaf.FlatLightLaf;
import java.awt.Graphics;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.SwingUtilities;
import org.concordat.bench.Turns.Start;

/**
 * Starts the packaged program again and again and prints the CPU seconds, user and system, that whole processes took: the median of each
 * command, in turns so that other work on the machine falls on all alike, beside the same with the archive of the JVM alone and an empty JVM.
 * For Linux, which counts the CPU time of children in {@code /proc}; the window needs a display and is left out where there is none.
 */
final class StartupBenchmark {

    private static final int ROUNDS = 10;

    private StartupBenchmark() {}

    /** The folder of the distribution, which is where the build puts it unless it is named. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        var home = Path.of(arguments.length == 0 ? "app/dist/target/concordat" : arguments[0])
                .toAbsolutePath()
                .normalize();
        Turns.run(starts(home), ROUNDS);
    }

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
