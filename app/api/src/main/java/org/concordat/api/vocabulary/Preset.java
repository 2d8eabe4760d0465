package org.concordat.api.vocabulary;

/** A fact that new nodes of a type start with. */
public record Preset<T>(Attribute<T> attribute, T value) {}
