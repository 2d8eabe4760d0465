package org.concordat.desktop.importing.preview;

import org.concordat.api.network.Element;

/**
 * One fact that an import changes.
 *
 * @param fact what the fact is called
 * @param change "old → new"
 */
public record ChangeRow(Element element, String name, String fact, String change) {}
