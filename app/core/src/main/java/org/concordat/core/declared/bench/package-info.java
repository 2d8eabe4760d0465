/**
 * Tries a care model without code on the examples that come with it. Start at {@link org.concordat.core.declared.bench.TestBench}.
 */
@NullMarked
package org.concordat.core.declared.bench;

import org.jspecify.annotations.NullMarked;
