package org.concordat.core.plugin.pack;

import java.util.Map;

/** The parts of a pack that the host reads itself, each with a limit of its own. */
final class Contents {

    static final String MANIFEST = "META-INF/MANIFEST.MF";

    private static final int MOST = 64 << 10;
    private static final Map<String, Integer> LIMITS = Map.of(MANIFEST, MOST, ExtensionNames.FILE, MOST);

    private Contents() {}

    static boolean isRead(String name) {
        return LIMITS.containsKey(name);
    }

    /** The most bytes that a part may have that is read; 0 for all others. */
    static int limit(String name) {
        return LIMITS.getOrDefault(name, 0);
    }
}
