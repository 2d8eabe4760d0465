/**
 * What a large view says from afar: nodes gathered in their groups, flows added up between them, the density of the lines that are left, and
 * names in the size of the screen. Knows nothing of the exact drawing. Start at {@link org.concordat.diagram.overview.Overview}.
 */
@NullMarked
package org.concordat.diagram.overview;

import org.jspecify.annotations.NullMarked;
