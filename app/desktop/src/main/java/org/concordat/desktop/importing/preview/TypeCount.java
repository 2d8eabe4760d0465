package org.concordat.desktop.importing.preview;

import org.concordat.api.vocabulary.ElementType;

/** How many elements of a type an import adds. */
public record TypeCount(ElementType type, long count) {}
