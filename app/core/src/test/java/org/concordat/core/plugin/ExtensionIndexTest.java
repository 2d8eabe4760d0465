package org.concordat.core.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtensionIndexTest {

    /** Stands for the care model of a plugin. */
    static final class Extension {}

    private static final String NAME = Extension.class.getName();

    @TempDir
    private Path folder;

    private Path jar(String name, String index) throws IOException {
        var jar = folder.resolve(name);
        var path = NAME.replace('.', '/') + ".class";
        try (var zip = new ZipOutputStream(Files.newOutputStream(jar));
                var in = Objects.requireNonNull(getClass().getClassLoader().getResourceAsStream(path))) {
            zip.putNextEntry(new ZipEntry("META-INF/extensions.idx"));
            zip.write(index.getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry(path));
            in.transferTo(zip);
        }
        return jar;
    }

    private static URLClassLoader loader(Path jar) throws IOException {
        return new URLClassLoader(new URL[] {jar.toUri().toURL()}, null);
    }

    @Test
    void namesTheExtensionsOfAJarWithoutTheRemarks() throws IOException {
        assertThat(ExtensionIndex.of(jar("a.jar", "# by PF4J\n\n" + NAME + " # here\n"))
                        .classes())
                .containsExactly(NAME);
    }

    @Test
    void knowsWhoHasLoadedThisJar() throws IOException {
        var jar = jar("a.jar", NAME);
        try (var loader = loader(jar)) {
            assertThat(ExtensionIndex.of(jar).isLoadedBy(loader)).isTrue();
        }
    }

    @Test
    void classesOfTheSameNameFromElsewhereAreNotOfThisJar() throws IOException {
        try (var loader = loader(jar("a.jar", NAME))) {
            assertThat(ExtensionIndex.of(jar("b.jar", NAME)).isLoadedBy(loader)).isFalse();
        }
    }

    @Test
    void aJarThatNamesNothingIsLoadedByNobody() throws IOException {
        var jar = jar("a.jar", "");
        try (var loader = loader(jar)) {
            assertThat(ExtensionIndex.of(jar).isLoadedBy(loader)).isFalse();
        }
    }

    @Test
    void whatIsNoJarNamesNothing() throws IOException {
        assertThat(ExtensionIndex.of(Files.writeString(folder.resolve("a.jar"), "Dear all,"))
                        .classes())
                .isEmpty();
    }
}
