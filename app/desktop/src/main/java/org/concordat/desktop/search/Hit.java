package org.concordat.desktop.search;

import org.concordat.api.fact.ElementId;

/**
 * An element that was found.
 *
 * @param title what it is called
 * @param type the label of its type
 * @param where what was found in it besides its name, as in "Aliases: RWT"; empty for the name itself
 * @param rank 0 for the beginning of a name; the higher, the farther fetched
 */
public record Hit(ElementId id, String title, String type, String where, int rank) {}
