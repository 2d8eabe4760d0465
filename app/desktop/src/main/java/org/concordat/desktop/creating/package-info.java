/**
 * What somebody means who types a few letters to draw something: a new node of some type, or one that the network has already. Knows no
 * canvas. Start at {@link org.concordat.desktop.creating.Wish}.
 */
@NullMarked
package org.concordat.desktop.creating;

import org.jspecify.annotations.NullMarked;
