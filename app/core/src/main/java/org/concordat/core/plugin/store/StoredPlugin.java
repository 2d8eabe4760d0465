package org.concordat.core.plugin.store;

import org.concordat.core.plugin.pack.Pack;

/**
 * A plugin that a user has installed.
 *
 * @param sha512 of its file, as it was when it was installed
 * @param enabled whether the user wants it to work
 * @param trouble why it was set aside, for people; empty if it was not
 * @param before the version that it has replaced and that comes back if this one does not work; empty for none
 * @param sha512Before of the file of that version; empty for none
 */
public record StoredPlugin(
        String id, String version, String sha512, boolean enabled, String trouble, String before, String sha512Before) {

    static StoredPlugin of(Pack pack) {
        return new StoredPlugin(pack.descriptor().id(), pack.descriptor().version(), pack.sha512(), true, "", "", "");
    }

    /** Whether it is to be started. */
    public boolean mayStart() {
        return enabled && trouble.isEmpty();
    }

    /** Whether another version waits to come back. */
    public boolean hasBefore() {
        return !before.isEmpty();
    }

    StoredPlugin switched(boolean on) {
        return new StoredPlugin(id, version, sha512, on, on ? "" : trouble, before, sha512Before);
    }

    StoredPlugin setAside(String why) {
        return new StoredPlugin(id, version, sha512, enabled, why, before, sha512Before);
    }

    StoredPlugin settled() {
        return new StoredPlugin(id, version, sha512, enabled, trouble, "", "");
    }

    /** This one in the place of an earlier one, which comes back if this does not work. */
    StoredPlugin after(StoredPlugin earlier) {
        boolean isSame = earlier.sha512.equals(sha512);
        return isSame || !earlier.mayStart()
                ? this
                : new StoredPlugin(id, version, sha512, enabled, trouble, earlier.version, earlier.sha512);
    }

    /** The version before, again. */
    StoredPlugin back() {
        return new StoredPlugin(id, before, sha512Before, enabled, "", "", "");
    }
}
