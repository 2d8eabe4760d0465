package org.concordat.core.plugin;

import java.util.List;
import org.concordat.core.caremodel.CareModels;
import org.concordat.core.plugin.gate.Problems;

/**
 * What a start found: the care models to work with, and every plugin with what became of it.
 *
 * @param installed by id
 * @param problems what plugins did wrong since
 * @param safe whether only those were started that come with the program
 */
public record Plugins(CareModels careModels, List<InstalledPlugin> installed, Problems problems, boolean safe) {

    public Plugins {
        installed = List.copyOf(installed);
    }

    /** These care models and plugins, none of which has done anything wrong yet. */
    public Plugins(CareModels careModels, List<InstalledPlugin> installed) {
        this(careModels, installed, new Problems(), false);
    }

    /** No plugins: the core care model alone. */
    public static Plugins none() {
        return new Plugins(CareModels.of(List.of()), List.of());
    }
}
