package org.concordat.api.model;

import java.lang.module.ModuleDescriptor;
import java.util.List;

/**
 * What became of the ids and values of a care model in one of its versions. The host takes the steps, in their order, on what an older
 * version wrote, before that is read.
 *
 * @param version the version that came with the change, such as {@code 1.2.0}
 * @since 0.1.0
 */
public record Migration(String version, List<MigrationStep> steps) {

    /** @throws IllegalArgumentException if the version is none */
    public Migration {
        ModuleDescriptor.Version.parse(version);
        steps = List.copyOf(steps);
    }

    public static Migration to(String version, MigrationStep... steps) {
        return new Migration(version, List.of(steps));
    }
}
