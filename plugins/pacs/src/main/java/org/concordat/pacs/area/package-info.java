/**
 * How much of the general practice of its area a trust runs. Start at {@link org.concordat.pacs.area.TrustShare}.
 */
@NullMarked
package org.concordat.pacs.area;

import org.jspecify.annotations.NullMarked;
