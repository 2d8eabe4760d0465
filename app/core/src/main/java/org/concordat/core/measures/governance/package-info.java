/** Measures of governance: who sits where, how a partnership is led, and whether its plan is on time. */
@NullMarked
package org.concordat.core.measures.governance;

import org.jspecify.annotations.NullMarked;
