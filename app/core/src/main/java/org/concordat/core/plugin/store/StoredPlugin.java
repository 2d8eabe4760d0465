package org.concordat.core.plugin.store;

import org.concordat.core.plugin.pack.Pack;

/**
 * A plugin that a user has installed.
 *
 * @param sha512 of its file, as it was when it was installed
 * @param enabled whether the user wants it to work
 * @param trouble why it was set aside, for people; empty if it was not
 * @param worked whether it has started once
 * @param before the version that it has replaced and that can come back; empty for none
 * @param sha512Before of the file of that version; empty for none
 * @param source the id of the repository that it came from, and from which alone it is updated; empty for a file
 */
public record StoredPlugin(
        String id,
        String version,
        String sha512,
        boolean enabled,
        String trouble,
        boolean worked,
        String before,
        String sha512Before,
        String source) {

    static StoredPlugin of(String id, String version, String sha512, String source) {
        return new StoredPlugin(id, version, sha512, true, "", false, "", "", source);
    }

    static StoredPlugin of(Pack pack, String source) {
        return of(pack.descriptor().id(), pack.descriptor().version(), pack.sha512(), source);
    }

    /** Whether it is to be started. */
    public boolean mayStart() {
        return enabled && trouble.isEmpty();
    }

    /** Whether another version can come back. */
    public boolean hasBefore() {
        return !before.isEmpty();
    }

    StoredPlugin switched(boolean on) {
        return new StoredPlugin(id, version, sha512, on, on ? "" : trouble, worked, before, sha512Before, source);
    }

    StoredPlugin setAside(String why) {
        return new StoredPlugin(id, version, sha512, enabled, why, worked, before, sha512Before, source);
    }

    StoredPlugin proven() {
        return new StoredPlugin(id, version, sha512, enabled, trouble, true, before, sha512Before, source);
    }

    /** This one in the place of an earlier one. What can come back is the earlier one, or if that never worked what stood behind it. */
    StoredPlugin after(StoredPlugin earlier) {
        if (earlier.sha512.equals(sha512)) {
            return new StoredPlugin(
                    id, version, sha512, true, "", earlier.worked, earlier.before, earlier.sha512Before, source);
        }
        boolean isNoGood = !earlier.trouble.isEmpty() || !earlier.worked && earlier.hasBefore();
        return isNoGood ? before(earlier.before, earlier.sha512Before) : before(earlier.version, earlier.sha512);
    }

    private StoredPlugin before(String otherVersion, String otherSha512) {
        return new StoredPlugin(id, version, sha512, enabled, trouble, worked, otherVersion, otherSha512, source);
    }

    /** The version before, again. */
    StoredPlugin back() {
        return new StoredPlugin(id, before, sha512Before, enabled, "", false, "", "", source);
    }
}
