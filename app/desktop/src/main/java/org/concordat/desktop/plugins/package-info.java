/**
 * The plugin manager: what is installed, what it brings and who uses it, installing and removing, and what plugins did wrong. It knows the
 * windows only as a {@link org.concordat.desktop.plugins.Program}.
 */
@NullMarked
package org.concordat.desktop.plugins;

import org.jspecify.annotations.NullMarked;
