/**
 * The three contract forms that multispecialty community providers and primary and acute care systems share: virtual, partially and
 * fully integrated, and the rules that each form brings. A care model names itself with an
 * {@link org.concordat.api.integration.IntegratedModel} and takes the rules in under its own ids and words.
 */
@NullMarked
package org.concordat.api.integration;

import org.jspecify.annotations.NullMarked;
