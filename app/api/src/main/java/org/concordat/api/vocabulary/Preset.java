package org.concordat.api.vocabulary;

/**
 * A fact that new nodes of a type start with.
 *
 * @since 0.1.0
 */
public record Preset<T>(Attribute<T> attribute, T value) {}
