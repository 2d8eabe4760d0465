/** Dates as people type them. */
@NullMarked
package org.concordat.desktop.dating;

import org.jspecify.annotations.NullMarked;
