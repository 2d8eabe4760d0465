package org.concordat.exchange.others;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A program that reads what was exported, and says line by line what it has found: cells that are parted by tabs. */
final class OtherProgram {

    private static final int MINUTES = 5;

    private OtherProgram() {}

    /** The lines that it prints; its complaints are part of the message if it fails. */
    static List<List<String>> lines(Path folder, List<String> command) throws IOException, InterruptedException {
        var said = folder.resolve("said.txt");
        var complaints = folder.resolve("complaints.txt");
        var builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(said.toFile())
                .redirectError(complaints.toFile());
        builder.environment().put("PYTHONIOENCODING", "utf-8");
        var process = builder.start();
        assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(complaints)).isZero();
        return Files.readAllLines(said, StandardCharsets.UTF_8).stream()
                .map(line -> List.of(line.split("\t", -1)))
                .toList();
    }

    /** Some cells of the lines that begin with a word. */
    static Stream<String> cells(List<List<String>> lines, String kind, int... cells) {
        return lines.stream().filter(line -> line.get(0).equals(kind)).map(line -> {
            var chosen = new StringBuilder();
            for (int cell : cells) {
                chosen.append(chosen.isEmpty() ? "" : " | ").append(line.get(cell));
            }
            return chosen.toString();
        });
    }
}
