/**
 * Files of other programs that care models write and read. Nothing here knows a document, a screen or a folder: a care model is given a
 * network and a stream. Start at {@link org.concordat.api.exchange.Exporter} and {@link org.concordat.api.exchange.Importer}.
 */
@NullMarked
package org.concordat.api.exchange;

import org.jspecify.annotations.NullMarked;
