package org.concordat.core.plugin.repository;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A plugin in an index, under the names that pf4j-update has given them, and its licence behind.
 *
 * @param name for people; the id if it has none
 * @param projectUrl where there is more about it; empty if that is not said
 * @param releases its versions, of which no two are the same
 */
public record IndexedPlugin(
        String id,
        String name,
        String description,
        String provider,
        String projectUrl,
        String licence,
        List<Release> releases) {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{1,40}");
    private static final int LONGEST = 500;

    /** @throws IllegalArgumentException if something in it is missing or cannot be meant */
    public IndexedPlugin {
        id = Form.line(Objects.requireNonNullElse(id, ""), LONGEST);
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("id: " + id);
        }
        name = Form.line(Objects.requireNonNullElse(name, id), LONGEST);
        description = Form.line(Objects.requireNonNullElse(description, ""), LONGEST);
        provider = Form.line(Objects.requireNonNullElse(provider, ""), LONGEST);
        projectUrl = Form.line(Objects.requireNonNullElse(projectUrl, ""), LONGEST);
        licence = Form.line(Objects.requireNonNullElse(licence, ""), LONGEST);
        releases = releases == null ? List.of() : List.copyOf(releases);
        var seen = new HashSet<String>();
        for (var release : releases) {
            if (!seen.add(release.version())) {
                throw new IllegalArgumentException("twice: " + id + " " + release.version());
            }
        }
    }
}
