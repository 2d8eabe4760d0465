/**
 * The four characteristics of a Primary Care Home, as a measure and as a scorecard. Start at
 * {@link org.concordat.primarycarehome.characteristic.Characteristic}.
 */
@NullMarked
package org.concordat.primarycarehome.characteristic;

import org.jspecify.annotations.NullMarked;
