package org.concordat.dist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The assembled distribution, started as a user would start it where there is no display. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "starts the POSIX launcher")
@Timeout(60)
class StartupIT {

    private static final Path HOME = Path.of("target", "concordat").toAbsolutePath();
    private static final Path LAUNCHER = HOME.resolve("bin").resolve("concordat");

    @TempDir
    private Path folder;

    @Test
    void theVersionIsPrinted() throws Exception {
        Outcome outcome = start(LAUNCHER, Map.of(), "--version");

        assertThat(outcome).isEqualTo(new Outcome(0, "Concordat " + System.getProperty("concordat.version") + "\n"));
    }

    @Test
    void withoutADisplayItSaysSo() throws Exception {
        Outcome outcome = start(LAUNCHER, Map.of());

        assertThat(outcome.status()).isZero();
        assertThat(outcome.output()).contains("no display");
    }

    @Test
    void aDisplayThatIsGoneCountsAsNone() throws Exception {
        Outcome outcome = start(LAUNCHER, Map.of("DISPLAY", ":4093"));

        assertThat(outcome.status()).isZero();
        assertThat(outcome.output()).contains("no display");
    }

    @Test
    void noStackTraceReachesTheUser() throws Exception {
        assertThat(start(LAUNCHER, Map.of()).output()).doesNotContain("\tat ");
        assertThat(start(LAUNCHER, Map.of("DISPLAY", ":4093")).output()).doesNotContain("\tat ");
        assertThat(start(LAUNCHER, Map.of(), "--no-such-option").output()).doesNotContain("\tat ");
    }

    @Test
    void theLauncherMayBeReachedThroughLinks() throws Exception {
        Path first = Files.createSymbolicLink(folder.resolve("first link"), LAUNCHER);
        Path second = Files.createSymbolicLink(folder.resolve("second"), first.getFileName());

        Outcome outcome = start(second, Map.of(), "--version");
        Files.delete(second);
        Files.delete(first);

        assertThat(outcome.status()).isZero();
    }

    @Test
    void anArchiveThatDoesNotFitTheJvmIsPassedOverInSilence() throws Exception {
        Outcome outcome = start(
                LAUNCHER,
                Map.of("JAVA_OPTS", "-XX:SharedArchiveFile=" + Files.createFile(folder.resolve("empty.jsa"))),
                "--version");

        assertThat(outcome).isEqualTo(start(LAUNCHER, Map.of(), "--version"));
    }

    @Test
    void anArchiveThatIsCutOffIsPassedOverInSilence() throws Exception {
        Path moved = moved();
        Path archive = moved.resolve("lib").resolve("concordat.jsa");
        byte[] whole = Files.readAllBytes(archive);
        Files.delete(archive);
        Files.write(archive, Arrays.copyOf(whole, whole.length / 2));

        Outcome outcome = start(moved.resolve("bin").resolve("concordat"), Map.of(), "plugins", "list");

        assertThat(outcome).isEqualTo(start(LAUNCHER, Map.of(), "plugins", "list"));
    }

    @Test
    void anotherJavaStartsItInSilence() throws Exception {
        Optional<Path> other = anotherJava();
        assumeTrue(other.isPresent(), "only one Java is installed beside the one that runs the tests");

        Outcome outcome = start(LAUNCHER, Map.of("JAVA_HOME", other.get().toString()), "plugins", "list");

        assertThat(outcome).isEqualTo(start(LAUNCHER, Map.of(), "plugins", "list"));
    }

    @Test
    void itStartsInSilenceWhereItWasMovedTo() throws Exception {
        Path moved = moved();

        Outcome outcome = start(moved.resolve("bin").resolve("concordat"), Map.of(), "plugins", "list");

        assertThat(outcome).isEqualTo(start(LAUNCHER, Map.of(), "plugins", "list"));
    }

    @Test
    void itStartsInSilenceFromAFolderThatCannotBeWritten() throws Exception {
        Path moved = moved();
        List<Path> folders = List.of(moved.resolve("lib"), moved.resolve("plugins"), moved);
        for (Path each : folders) {
            Files.setPosixFilePermissions(each, PosixFilePermissions.fromString("r-xr-xr-x"));
        }

        Outcome outcome = start(moved.resolve("bin").resolve("concordat"), Map.of(), "plugins", "list");

        for (Path each : folders) {
            Files.setPosixFilePermissions(each, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        assertThat(outcome).isEqualTo(start(LAUNCHER, Map.of(), "plugins", "list"));
    }

    @Test
    void theArchiveIsMade() {
        assertThat(HOME.resolve("lib").resolve("concordat.jsa")).isNotEmptyFile();
    }

    @Test
    void anOldJavaIsNamed() throws Exception {
        Path java =
                Files.createFile(Files.createDirectory(folder.resolve("bin")).resolve("java"));
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.writeString(folder.resolve("release"), "JAVA_VERSION=\"11.0.2\"\n");

        Outcome outcome = start(LAUNCHER, Map.of("JAVA_HOME", folder.toString()));

        assertThat(outcome.status()).isEqualTo(127);
        assertThat(outcome.output()).contains("Java 17 or later is needed").contains("is Java 11");
    }

    @Test
    void aMissingJavaIsNamed() throws Exception {
        Outcome outcome = start(LAUNCHER, Map.of("JAVA_HOME", folder.toString()));

        assertThat(outcome.status()).isEqualTo(127);
        assertThat(outcome.output()).contains("JAVA_HOME is " + folder);
    }

    @Test
    void thePluginsAreInTheirFolder() {
        assertThat(HOME.resolve("plugins")).isDirectoryContaining("glob:**/mcp-*.jar");
    }

    @Test
    void aBundledCareModelCanBeTakenAway() throws Exception {
        Path copy = moved();
        try (Stream<Path> plugins = Files.list(copy.resolve("plugins"))) {
            Files.delete(plugins.filter(jar -> jar.getFileName().toString().startsWith("mcp-"))
                    .findFirst()
                    .orElseThrow());
        }

        Outcome outcome = start(copy.resolve("bin").resolve("concordat"), Map.of(), "plugins", "list");

        assertThat(outcome.status()).isZero();
        assertThat(outcome.output()).contains("pacs").doesNotContain("mcp");
    }

    /** A copy of the distribution, which its archive does not fit: a JVM of release 17 wants the jars where they were. */
    private Path moved() throws IOException {
        Path copy = folder.resolve("moved");
        try (Stream<Path> files = Files.walk(HOME)) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(HOME.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        return copy;
    }

    private static Optional<Path> anotherJava() throws IOException {
        Path own = Path.of(System.getProperty("java.home")).toRealPath();
        try (Stream<Path> homes = Files.list(own.getParent())) {
            return homes.filter(home -> Files.isExecutable(home.resolve("bin").resolve("java")))
                    .filter(home -> Files.isReadable(home.resolve("release")))
                    .filter(home -> !real(home).equals(own))
                    .findFirst();
        }
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Outcome start(Path launcher, Map<String, String> environment, String... args)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeAll(List.of("DISPLAY", "JAVA_OPTS"));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), output);
    }

    private record Outcome(int status, String output) {}
}
