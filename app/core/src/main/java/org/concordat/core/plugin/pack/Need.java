package org.concordat.core.plugin.pack;

/**
 * Another plugin that one builds on.
 *
 * @param range the versions that will do; {@code *} for any
 * @param optional whether it also works without
 */
public record Need(String id, String range, boolean optional) {}
