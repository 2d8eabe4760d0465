package org.concordat.core.plugin.repository;

import org.concordat.core.plugin.store.StoredPlugin;

/** A later version of an installed plugin, in the repository that it came from. */
public record Update(StoredPlugin installed, Offer offer) {}
