/**
 * What chambers and federations do together: functions that members share, and services for patients at scale. Start at
 * {@link org.concordat.chambers.function.Together}.
 */
@NullMarked
package org.concordat.chambers.function;

import org.jspecify.annotations.NullMarked;
