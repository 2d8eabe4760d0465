/**
 * Measures the canvas beside a plain JGraphX component that shows the same document, on the event thread of a real window. Start at {@link
 * org.concordat.bench.canvas.CanvasBenchmark} and {@link org.concordat.bench.canvas.Scenarios}; how to run them is in CONTRIBUTING.md.
 */
@NullMarked
package org.concordat.bench.canvas;

import org.jspecify.annotations.NullMarked;
