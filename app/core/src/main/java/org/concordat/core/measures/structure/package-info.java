/** Measures of the shape of a network: how dense and central it is, where it falls apart, and how manifold its ties are. */
@NullMarked
package org.concordat.core.measures.structure;

import org.jspecify.annotations.NullMarked;
