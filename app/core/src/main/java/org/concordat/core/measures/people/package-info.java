/** Measures of the people covered, of the size of partnerships, and of who belongs to several at once. */
@NullMarked
package org.concordat.core.measures.people;

import org.jspecify.annotations.NullMarked;
