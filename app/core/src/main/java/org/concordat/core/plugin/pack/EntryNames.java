package org.concordat.core.plugin.pack;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The names in an archive, each safe on every system, and no two of them one on a system that passes over case or accents. */
final class EntryNames {

    private static final int LONGEST = 200;
    private static final int DEEPEST = 16;
    private static final Pattern UNSAFE = Pattern.compile("[\\p{Cntrl}\\\\:*?\"<>|]");
    private static final Pattern RESERVED =
            Pattern.compile("(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])([. ].*)?", Pattern.CASE_INSENSITIVE);

    private final Set<String> seen = new HashSet<>();

    /** Takes one more name. @throws PackException if it is unsafe or was there before */
    void add(String name) throws PackException {
        if (!isSafe(name)) {
            throw PackException.of(Fault.NAME, shown(name));
        }
        var folded = Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        if (!seen.add(folded)) {
            throw PackException.of(Fault.TWICE, shown(name));
        }
    }

    private static boolean isSafe(String name) {
        if (name.isEmpty()
                || name.startsWith("/")
                || name.getBytes(StandardCharsets.UTF_8).length > LONGEST
                || UNSAFE.matcher(name).find()) {
            return false;
        }
        var parts = (name.endsWith("/") ? name.substring(0, name.length() - 1) : name).split("/", -1);
        if (parts.length > DEEPEST) {
            return false;
        }
        for (var part : parts) {
            if (part.isBlank()
                    || part.endsWith(".")
                    || part.endsWith(" ")
                    || RESERVED.matcher(part).matches()) {
                return false;
            }
        }
        return true;
    }

    /** As it may be told without doing harm to whoever reads it. */
    private static String shown(String name) {
        var plain = name.replaceAll("\\p{Cntrl}", "\uFFFD");
        return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST) + "…";
    }
}
