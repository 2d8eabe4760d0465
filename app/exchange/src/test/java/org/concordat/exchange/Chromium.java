package org.concordat.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** A browser without a window, on machines that have one. */
public final class Chromium {

    private Chromium() {}

    /**
     * The document as it is after its scripts have run.
     *
     * @param folder where the browser may keep what it likes
     * @param options of the command line besides
     */
    public static String dom(Path page, Path folder, String... options) throws IOException, InterruptedException {
        var browser = Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(dir -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(dir, name)))
                .filter(Files::isExecutable)
                .findFirst();
        Assumptions.assumeTrue(browser.isPresent(), "There is no Chromium here");
        var dom = folder.resolve("dom.html");
        var words = new ArrayList<>(List.of(
                browser.get().toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--user-data-dir=" + folder.resolve("profile")));
        words.addAll(List.of(options));
        words.addAll(List.of("--dump-dom", page.toUri().toString()));
        var process = new ProcessBuilder(words)
                .redirectOutput(dom.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return Files.readString(dom, StandardCharsets.UTF_8);
    }
}
