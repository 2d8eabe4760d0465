package org.concordat.core.plugin.pack;

import java.util.List;

/**
 * What a plugin says of itself.
 *
 * @param id lower case letters, digits and hyphens; never changes
 * @param version {@code major.minor.patch}, as Semantic Versioning has it
 * @param requires the versions of Concordat's API that it works with, such as {@code >=0.1.0 & <0.3.0}; {@code *} for any
 * @param needs the other plugins that it builds on
 * @param holdsCode whether starting it runs code; a care model as data runs none
 */
public record Descriptor(
        String id,
        String version,
        String provider,
        String licence,
        String description,
        String requires,
        List<Need> needs,
        boolean holdsCode) {

    /** Of a plugin of classes. */
    public Descriptor(
            String id,
            String version,
            String provider,
            String licence,
            String description,
            String requires,
            List<Need> needs) {
        this(id, version, provider, licence, description, requires, needs, true);
    }

    public Descriptor {
        needs = List.copyOf(needs);
    }

    /** That of a plugin of which nothing else can be told. */
    public static Descriptor unknown(String id, String version) {
        return new Descriptor(id, version, "", "", "", "*", List.of());
    }
}
