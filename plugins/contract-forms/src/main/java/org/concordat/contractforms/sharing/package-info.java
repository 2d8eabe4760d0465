/**
 * Who bears which part of a loss and keeps which part of a gain. Start at
 * {@link org.concordat.contractforms.sharing.SharingArrangement}.
 */
@NullMarked
package org.concordat.contractforms.sharing;

import org.jspecify.annotations.NullMarked;
