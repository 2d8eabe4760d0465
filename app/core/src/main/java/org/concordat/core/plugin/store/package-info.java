/**
 * The plugins that a user has installed, in the user's own folder: no administrator is needed, and an installation that is shared stays as
 * it is. Start at {@link org.concordat.core.plugin.store.PluginStore}.
 */
@NullMarked
package org.concordat.core.plugin.store;

import org.jspecify.annotations.NullMarked;
