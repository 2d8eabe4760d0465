/**
 * Ways through a drawing without a pointer: in reading order, to the nearest node in a direction, along the links of a node. Each step looks
 * only at what is near. Start at {@link org.concordat.diagram.walking.ReadingOrder}.
 */
@NullMarked
package org.concordat.diagram.walking;

import org.jspecify.annotations.NullMarked;
