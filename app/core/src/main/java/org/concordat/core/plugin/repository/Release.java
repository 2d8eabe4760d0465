package org.concordat.core.plugin.repository;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.concordat.core.plugin.pack.Versions;

/**
 * One version of a plugin in an index, under the names that pf4j-update has given them, and some of our own behind.
 *
 * @param date on which it came into the repository, such as 2026-11-22
 * @param requires the versions of Concordat's API that it works with; {@code *} for any
 * @param url of its file, seen from the index
 * @param sha512sum of its file, in hexadecimal
 * @param size of its file in bytes; 0 if that is not said
 * @param dataOnly whether it holds no code; what does not say so does, and can do whatever the user can do
 * @param brings the ids of the care models in it
 * @param notes what is new in it, for planners; empty if that is not said
 */
public record Release(
        String version,
        String date,
        String requires,
        String url,
        String sha512sum,
        long size,
        boolean dataOnly,
        List<String> brings,
        String notes) {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{128}");
    private static final int LONGEST = 200;
    private static final int LONGEST_NOTES = 1_000;

    /** @throws IllegalArgumentException if something in it is missing or cannot be meant */
    public Release {
        version = Objects.requireNonNullElse(version, "");
        date = Form.line(Objects.requireNonNullElse(date, ""), LONGEST);
        requires = Form.line(Objects.requireNonNullElse(requires, ""), LONGEST);
        requires = requires.isEmpty() ? "*" : requires;
        url = Objects.requireNonNullElse(url, "");
        sha512sum = Objects.requireNonNullElse(sha512sum, "").toLowerCase(Locale.ROOT);
        brings = brings == null ? List.of() : List.copyOf(brings);
        notes = Form.line(Objects.requireNonNullElse(notes, ""), LONGEST_NOTES);
        if (!Versions.isVersion(version)) {
            throw new IllegalArgumentException("version: " + Form.line(version, LONGEST));
        }
        if (!Versions.isRange(requires)) {
            throw new IllegalArgumentException("requires: " + requires);
        }
        if (!HASH.matcher(sha512sum).matches()) {
            throw new IllegalArgumentException("sha512sum: " + Form.line(sha512sum, LONGEST));
        }
        if (url.isBlank() || size < 0) {
            throw new IllegalArgumentException("url: " + Form.line(url, LONGEST));
        }
    }

    /** Whether it can do whatever the user can do. */
    public boolean holdsCode() {
        return !dataOnly;
    }
}
