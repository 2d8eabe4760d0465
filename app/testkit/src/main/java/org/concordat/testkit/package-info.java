/**
 * For the tests of care models: a network to build in a few lines, scenes to try rules in, and the contract that every care model must
 * keep. Start at {@link org.concordat.testkit.CareModelContract}.
 */
@NullMarked
package org.concordat.testkit;

import org.jspecify.annotations.NullMarked;
