/**
 * Plugins on disk, loaded by PF4J behind a host that a bad plugin cannot harm. Start at {@link org.concordat.core.plugin.PluginHost}.
 */
@NullMarked
package org.concordat.core.plugin;

import org.jspecify.annotations.NullMarked;
