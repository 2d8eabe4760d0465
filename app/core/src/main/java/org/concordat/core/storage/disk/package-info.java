/**
 * Keeps documents safe on disk: a save that leaves the old file or the new one and nothing between, backups, a lock, and a journal that
 * outlives a crash. Every call to the file system goes through {@link org.concordat.core.storage.disk.Disk}, so that tests can make each
 * one fail. Start at {@link org.concordat.core.storage.disk.DocumentFile} and {@link org.concordat.core.storage.disk.Journal}.
 */
@NullMarked
package org.concordat.core.storage.disk;

import org.jspecify.annotations.NullMarked;
