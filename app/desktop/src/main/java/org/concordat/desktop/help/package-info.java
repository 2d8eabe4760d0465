/**
 * Help on the types of nodes and links, read out of the vocabulary of the care models that are here: nothing is written for one type by itself.
 * Start at {@link org.concordat.desktop.help.TypeHelp}.
 */
@NullMarked
package org.concordat.desktop.help;

import org.jspecify.annotations.NullMarked;
