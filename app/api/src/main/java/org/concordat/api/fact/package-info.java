/**
 * The values that facts are made of: ids, dates with their precision, observations, sources. All are immutable and none knows a type.
 */
@NullMarked
package org.concordat.api.fact;

import org.jspecify.annotations.NullMarked;
