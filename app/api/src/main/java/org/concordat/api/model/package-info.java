/**
 * What a care model brings, and all that the installed ones bring together. Start at {@link org.concordat.api.model.CareModel}.
 */
@NullMarked
package org.concordat.api.model;

import org.jspecify.annotations.NullMarked;
