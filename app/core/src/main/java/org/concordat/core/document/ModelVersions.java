package org.concordat.core.document;

import java.lang.module.ModuleDescriptor;

/** Which of two versions of a care model is later. */
public final class ModelVersions {

    private ModelVersions() {}

    /** Whether both are versions and the first is the later one. */
    public static boolean isNewer(String version, String than) {
        return isVersion(version) && isVersion(than) && compare(version, than) > 0;
    }

    /** Positive if the first is the later one. @throws IllegalArgumentException if one is no version */
    public static int compare(String first, String second) {
        return ModuleDescriptor.Version.parse(first).compareTo(ModuleDescriptor.Version.parse(second));
    }

    private static boolean isVersion(String version) {
        try {
            ModuleDescriptor.Version.parse(version);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
