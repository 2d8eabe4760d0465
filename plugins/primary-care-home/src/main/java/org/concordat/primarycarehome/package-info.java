/** The care model. Start at {@link org.concordat.primarycarehome.PrimaryCareHomeCareModel}. */
@NullMarked
package org.concordat.primarycarehome;

import org.jspecify.annotations.NullMarked;
