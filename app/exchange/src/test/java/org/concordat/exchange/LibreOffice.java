package org.concordat.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** LibreOffice without a window, as it is after its installation, on machines that have it: with its parts for text, tables and slides. */
public final class LibreOffice {

    private static final int MINUTES = 5;

    private LibreOffice() {}

    /**
     * What it makes of files, by their names without the extension. One start for all of them, as each takes seconds.
     *
     * @param folder where it may keep what it likes
     * @param format the extension of the files to make
     */
    public static Map<String, Path> convert(Path folder, Collection<Path> files, String format)
            throws IOException, InterruptedException {
        var program = Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(dir -> Stream.of("soffice", "libreoffice").map(name -> Path.of(dir, name)))
                .filter(Files::isExecutable)
                .findFirst();
        Assumptions.assumeTrue(program.isPresent(), "There is no LibreOffice here");
        var out = folder.resolve("as-" + format);
        var words = new ArrayList<>(List.of(
                program.get().toString(),
                "--headless",
                "--norestore",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--convert-to",
                format,
                "--outdir",
                out.toString()));
        files.forEach(file -> words.add(file.toString()));
        var said = folder.resolve("said.txt");
        var process = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        try {
            assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
        } finally {
            // The program that is started only starts another.
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
        var made = new HashMap<String, Path>();
        for (var file : files) {
            var name = file.getFileName().toString().replaceAll("\\.[^.]*$", "");
            made.put(name, out.resolve(name + "." + format));
        }
        assertThat(made.values())
                .as(Files.readString(said, StandardCharsets.UTF_8))
                .hasSameSizeAs(files)
                .allSatisfy(file -> assertThat(file).isNotEmptyFile());
        return made;
    }
}
