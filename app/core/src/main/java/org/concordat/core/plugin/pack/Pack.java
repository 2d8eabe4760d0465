package org.concordat.core.plugin.pack;

import java.nio.file.Path;

/**
 * A plugin in a file that was looked through and may be installed.
 *
 * @param sha512 of the whole file, in lower-case hexadecimal
 * @param size in bytes
 */
public record Pack(Path file, Descriptor descriptor, String sha512, long size) {

    /** Whether it runs code, which can do whatever the user can do. */
    public boolean holdsCode() {
        return descriptor.holdsCode();
    }
}
