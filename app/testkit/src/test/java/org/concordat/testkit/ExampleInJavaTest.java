package org.concordat.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example to copy from compiles against the API as it is, and passes its own test. */
class ExampleInJavaTest {

    private static final Path EXAMPLE = Path.of("..", "..", "examples", "social-prescribing", "src");

    @TempDir
    private Path classes;

    @BeforeEach
    void compile() throws IOException {
        var words = new ArrayList<>(List.of("--release", "17", "-Xlint:all,-processing", "-Werror"));
        words.addAll(List.of("-d", classes.toString(), "-cp", System.getProperty("java.class.path"), "-proc:none"));
        files(EXAMPLE).stream()
                .map(Path::toString)
                .filter(name -> name.endsWith(".java"))
                .forEach(words::add);
        var said = new ByteArrayOutputStream();
        assertThat(ToolProvider.getSystemJavaCompiler().run(null, said, said, words.toArray(String[]::new)))
                .as(() -> said.toString(StandardCharsets.UTF_8))
                .isZero();
        var resources = EXAMPLE.resolve("main/resources");
        for (var file : files(resources)) {
            var place = classes.resolve(resources.relativize(file).toString());
            Files.createDirectories(place.getParent());
            Files.copy(file, place);
        }
    }

    private static List<Path> files(Path root) throws IOException {
        try (Stream<Path> found = Files.walk(root)) {
            return found.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @Test
    void itPassesItsOwnTest() throws Exception {
        try (var loader = new URLClassLoader(
                new URL[] {classes.toUri().toURL()}, getClass().getClassLoader())) {
            var test = loader.loadClass("org.example.socialprescribing.SocialPrescribingTest");
            var facts = JavaProjectTest.facts(test);

            assertThat(facts).hasSizeGreaterThan(25);
            for (var fact : facts) {
                var made = test.getDeclaredConstructor();
                made.setAccessible(true);
                fact.setAccessible(true);
                fact.invoke(made.newInstance());
            }
        }
    }
}
