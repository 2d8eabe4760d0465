package org.concordat.core.plugin.pack;

import org.pf4j.DefaultVersionManager;

/** Compares versions, as Semantic Versioning has them, with what is demanded of them. What cannot be understood is never met. */
public final class Versions {

    private static final DefaultVersionManager ENGINE = new DefaultVersionManager();

    private Versions() {}

    /** Whether this is a version at all. */
    public static boolean isVersion(String version) {
        try {
            return ENGINE.compareVersions(version, version) == 0 && version.matches("[0-9A-Za-z.+-]{1,60}");
        } catch (RuntimeException e) {
            return false;
        }
    }

    /** Whether a demand such as {@code >=1.2.0 & <2.0.0} can be understood; {@code *} can. */
    public static boolean isRange(String range) {
        try {
            ENGINE.checkVersionConstraint("1.0.0", range);
            return true;
        } catch (RuntimeException e) {
            return false;
        }
    }

    public static boolean meets(String version, String range) {
        return isVersion(version) && isRange(range) && ENGINE.checkVersionConstraint(version, range);
    }

    /** Which of two versions is later: positive for the first. @throws IllegalArgumentException if one is no version */
    public static int compare(String first, String second) {
        if (!isVersion(first) || !isVersion(second)) {
            throw new IllegalArgumentException("Not versions: " + first + ", " + second);
        }
        return ENGINE.compareVersions(first, second);
    }

    /** Whether both are versions and the first is the later one. */
    public static boolean isNewer(String version, String than) {
        return isVersion(version) && isVersion(than) && compare(version, than) > 0;
    }
}
