package org.concordat.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text that the sources of a package name is in its bundle, and the bundle holds no others. */
class MessagesTest {

    private static final Path SOURCES = Path.of("src/main/java/org/concordat/desktop");
    private static final Path BUNDLES = Path.of("src/main/resources/org/concordat/desktop");
    private static final Pattern TEXT = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern ASKED = Pattern.compile(
            "(?:WORDS|Texts)\\s*\\.(?:get|format)\\(\\s*\"([^\"]+)\"\\s*[,)]|(?:Command|^|\\s)of\\(\\s*\"((?:file|edit|network|view|go|arrange|layout|help)\\.[A-Za-z]+)\"");

    static Stream<String> packages() throws IOException {
        try (var files = Files.walk(BUNDLES)) {
            return files
                    .filter(f -> f.endsWith("messages.properties"))
                    .map(f -> BUNDLES.relativize(f.getParent()).toString())
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("packages")
    void noTextIsMissing(String name) throws IOException {
        var asked = new TreeSet<String>();
        for (var source : sources(name)) {
            ASKED.matcher(source).results().forEach(m -> asked.add(m.group(1) == null ? m.group(2) : m.group(1)));
        }
        asked.removeIf(key -> key.endsWith("."));

        assertThat(keys(name)).containsAll(asked);
    }

    @ParameterizedTest
    @MethodSource("packages")
    void noTextIsUnused(String name) throws IOException {
        var literals = new TreeSet<String>();
        for (var source : sources(name)) {
            TEXT.matcher(source).results().forEach(m -> literals.add(m.group(1)));
        }

        assertThat(keys(name))
                .allSatisfy(key -> assertThat(literals)
                        .anyMatch(text -> text.equals(key)
                                || text.endsWith(".") && key.startsWith(text)
                                || text.startsWith(".") && key.endsWith(text)));
    }

    private static Set<String> keys(String name) throws IOException {
        var bundle = new Properties();
        try (var in = Files.newBufferedReader(BUNDLES.resolve(name).resolve("messages.properties"))) {
            bundle.load(in);
        }
        return bundle.stringPropertyNames();
    }

    private static List<String> sources(String name) throws IOException {
        try (var files = Files.list(SOURCES.resolve(name))) {
            return files.filter(f -> f.toString().endsWith(".java"))
                    .map(MessagesTest::read)
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
