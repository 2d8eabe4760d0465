package org.concordat.core.plugin.pack;

import java.nio.file.Path;

/**
 * A plugin in a file that was looked through and may be installed.
 *
 * @param sha512 of the whole file, in lower-case hexadecimal
 * @param size in bytes
 * @param holdsCode whether it has classes, and so can do whatever the user can do
 */
public record Pack(Path file, Descriptor descriptor, String sha512, long size, boolean holdsCode) {}
