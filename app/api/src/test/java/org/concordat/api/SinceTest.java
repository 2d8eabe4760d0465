package org.concordat.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Whoever writes a plugin can see from which version on a type of the API is there. */
class SinceTest {

    @Test
    void eachPublicTypeSaysSinceWhenItIsThere() throws IOException {
        try (var files = Files.walk(Path.of("src", "main", "java"))) {
            assertThat(files.filter(SinceTest::isPublicType))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(Files.readString(file)).contains("@since "));
        }
    }

    private static boolean isPublicType(Path file) {
        try {
            return file.toString().endsWith(".java")
                    && Files.readString(file)
                            .lines()
                            .anyMatch(line -> line.matches("public .*(class|interface|record|enum) .*"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
