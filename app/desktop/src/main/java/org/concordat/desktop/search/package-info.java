/** Finding things by a few typed letters. */
@NullMarked
package org.concordat.desktop.search;

import org.jspecify.annotations.NullMarked;
