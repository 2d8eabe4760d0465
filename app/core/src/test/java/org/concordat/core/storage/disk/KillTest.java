package org.concordat.core.storage.disk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.concordat.core.document.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a program while it saves and while it writes its journal, as a power button would. */
class KillTest {

    private static final int KILLS = 15;

    /** Later than a save takes, so that each of its steps is hit. */
    private static final int LATEST_KILL_NANOS = 30_000_000;

    @TempDir
    private Path folder;

    private final Random random = new Random(4);

    @Test
    void aSaveThatIsKilledLeavesAFileThatOpensWithAllThatWasSaved() throws Exception {
        for (int i = 0; i < KILLS; i++) {
            int acknowledged = runAndKill(Saver.class);
            var reading = Documents.READER.read(folder.resolve("a.concordat.json"));
            assertThat(reading.problems()).isEmpty();
            assertThat(Integer.parseInt(reading.content().settings().title())).isGreaterThanOrEqualTo(acknowledged);
        }
    }

    @Test
    void anEditThatWasAcknowledgedOutlivesAKill() throws Exception {
        var state = new StateDirectory(folder.resolve("state"));
        for (int i = 0; i < KILLS; i++) {
            int acknowledged = runAndKill(Editor.class);
            var left = Journal.unfinished(state);
            assertThat(left).hasSize(1);
            assertThat(Documents.nodesAfter(left.get(0).recover(Documents.READER)))
                    .isGreaterThanOrEqualTo(acknowledged);
            left.get(0).delete();
        }
    }

    /** Returns the last number that the program told before it was killed. */
    private int runAndKill(Class<?> program) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var classPath = System.getProperty("java.class.path");
        var process = new ProcessBuilder(
                        java, "-XX:TieredStopAtLevel=1", "-cp", classPath, program.getName(), folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (int i = random.nextInt(20); i > 0; i--) {
                assertThat(lines.readLine()).isNotNull();
            }
            int first = Integer.parseInt(lines.readLine());
            LockSupport.parkNanos(random.nextInt(LATEST_KILL_NANOS));
            // Not through the process itself, which would close its output.
            process.toHandle().destroyForcibly();
            process.waitFor();
            return lastNumber(lines, first);
        } finally {
            process.destroyForcibly();
        }
    }

    private static int lastNumber(BufferedReader lines, int first) throws IOException {
        int last = first;
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            last = line.isEmpty() ? last : Integer.parseInt(line);
        }
        return last;
    }

    /** Saves one version after the other and tells the number of each. */
    static final class Saver {
        public static void main(String[] arguments) throws Exception {
            var folder = Path.of(arguments[0]);
            var state = new StateDirectory(Files.createDirectories(folder.resolve("state")));
            var file = new DocumentFile(folder.resolve("a.concordat.json"), Documents.READER, state);
            for (int i = 0; ; i++) {
                file.saveOver(Documents.titled(Integer.toString(i)));
                tell(i);
            }
        }
    }

    /** Makes one edit after the other and tells how many are on the disk. */
    static final class Editor {
        public static void main(String[] arguments) throws Exception {
            var state = new StateDirectory(Path.of(arguments[0]).resolve("state"));
            var document = new Document(Documents.empty());
            var journal = Journal.ofUnsaved(Documents.empty(), document::content, Documents.READER, state);
            document.logTo(journal);
            for (int i = 0; ; i++) {
                document.apply(Documents.adding(i));
                journal.flush();
                tell(i + 1);
            }
        }
    }

    /** Prints whole lines only: what is not followed by a line feed was not told. */
    private static void tell(int number) {
        System.out.write(
                (number + "\n").getBytes(StandardCharsets.US_ASCII),
                0,
                Integer.toString(number).length() + 1);
        System.out.flush();
    }
}
