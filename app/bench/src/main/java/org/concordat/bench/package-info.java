/**
 * Benchmarks, each beside a peer in the same run, and the generator of networks of any size. Figures are CPU time, because machines are
 * noisy. Start at {@link org.concordat.bench.GeneratedNetwork}; how to run them is in CONTRIBUTING.md.
 */
@NullMarked
package org.concordat.bench;

import org.jspecify.annotations.NullMarked;
