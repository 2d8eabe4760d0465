package org.concordat.core.plugin.gate;

import java.time.Instant;

/**
 * Something that a plugin did wrong, for people.
 *
 * @param plugin its id
 * @param message what went wrong and what to do
 */
public record PluginProblem(String plugin, Instant when, String message) {}
