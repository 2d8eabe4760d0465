/**
 * Whom a Primary Care Home serves: how many, from which lists, and no list twice. Start at
 * {@link org.concordat.primarycarehome.population.Population}.
 */
@NullMarked
package org.concordat.primarycarehome.population;

import org.jspecify.annotations.NullMarked;
