/**
 * The file that a plugin comes in, looked through before anything of it is placed or run: an archive of classes or of plain data, with a
 * description. Nothing is unpacked and no class is loaded. Start at {@link org.concordat.core.plugin.pack.PackReader}.
 */
@NullMarked
package org.concordat.core.plugin.pack;

import org.jspecify.annotations.NullMarked;
