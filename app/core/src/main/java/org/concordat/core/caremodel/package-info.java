/**
 * The care models that are here, and what they bring together. Start at {@link org.concordat.core.caremodel.CareModels}.
 */
@NullMarked
package org.concordat.core.caremodel;

import org.jspecify.annotations.NullMarked;
