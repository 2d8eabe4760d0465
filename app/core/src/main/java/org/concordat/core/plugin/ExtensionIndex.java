package org.concordat.core.plugin;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import org.concordat.core.plugin.pack.ExtensionNames;

/** The classes that a plugin's jar names as its extensions. */
record ExtensionIndex(Path jar, List<String> classes) {

    /** The index of a jar; empty where there is none or it cannot be read, which the loading then tells. */
    static ExtensionIndex of(Path jar) {
        try (var file = new JarFile(jar.toFile())) {
            var entry = file.getEntry(ExtensionNames.FILE);
            return new ExtensionIndex(
                    jar,
                    entry == null
                            ? List.of()
                            : ExtensionNames.in(file.getInputStream(entry).readAllBytes()));
        } catch (IOException e) {
            return new ExtensionIndex(jar, List.of());
        }
    }

    /** Whether a class loader knows the extensions, and from this very jar, not from one that only holds classes of the same names. */
    boolean isLoadedBy(ClassLoader loader) {
        return !classes.isEmpty() && classes.stream().allMatch(name -> isHere(name, loader));
    }

    private boolean isHere(String name, ClassLoader loader) {
        try {
            var source =
                    Class.forName(name, false, loader).getProtectionDomain().getCodeSource();
            return source != null && source.getLocation().toURI().equals(here());
        } catch (ClassNotFoundException | LinkageError | URISyntaxException e) {
            return false;
        }
    }

    private URI here() {
        return jar.toAbsolutePath().normalize().toUri();
    }
}
