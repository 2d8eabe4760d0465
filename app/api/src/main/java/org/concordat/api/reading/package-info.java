/**
 * What a network says on a day: who stands, who belongs to whom, who is bound by which contract, how many people are covered. Rules,
 * measures and report sections of every care model start from these readings, so that they agree. Start at
 * {@link org.concordat.api.reading.AsAt}.
 */
@NullMarked
package org.concordat.api.reading;

import org.jspecify.annotations.NullMarked;
