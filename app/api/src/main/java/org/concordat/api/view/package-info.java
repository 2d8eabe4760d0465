/**
 * Views: named diagrams that say where nodes of the network stand. Moving a box never touches the network.
 */
@NullMarked
package org.concordat.api.view;

import org.jspecify.annotations.NullMarked;
