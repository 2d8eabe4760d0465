/**
 * Which bodies of a network are medical chambers, and in which of the two meanings. Start at
 * {@link org.concordat.chambers.body.Chambers}.
 */
@NullMarked
package org.concordat.chambers.body;

import org.jspecify.annotations.NullMarked;
