/**
 * Graph files of other programs, read back: each format tells the nodes and links that it finds with their cells as texts, and what these
 * mean is worked out once for all formats. Files of ours come back as they were; others through a mapping. Start at {@link
 * org.concordat.exchange.reading.GraphImport}.
 */
@NullMarked
package org.concordat.exchange.reading;

import org.jspecify.annotations.NullMarked;
