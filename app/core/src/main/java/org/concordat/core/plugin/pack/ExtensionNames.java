package org.concordat.core.plugin.pack;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** The names of the classes that a plugin of classes brings, as PF4J's annotation processor writes them: one a line. */
public final class ExtensionNames {

    /** Where they stand in the archive. */
    public static final String FILE = "META-INF/extensions.idx";

    private ExtensionNames() {}

    /** The names in a file's bytes, without what stands behind a hash. */
    public static List<String> in(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.replaceFirst("#.*", "").strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
