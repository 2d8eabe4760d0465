/**
 * Folders of plugins that others offer, on a web server or a shared drive: a signed list of what is there, and the files. What a repository
 * says is believed only if the key that was agreed to has signed it, recently, and no earlier list is passed off as the latest; nothing is
 * asked of anybody unless the user wants it. Start at {@link org.concordat.core.plugin.repository.Repositories}, or for making one at
 * {@link org.concordat.core.plugin.repository.RepositoryFolder}.
 */
@NullMarked
package org.concordat.core.plugin.repository;

import org.jspecify.annotations.NullMarked;
